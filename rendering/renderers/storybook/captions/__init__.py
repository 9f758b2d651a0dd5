"""Words in the picture: shaped, laid out and timed, in every script that has a font."""
