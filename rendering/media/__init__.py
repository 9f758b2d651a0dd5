"""Frames in, files out: encoding, posters, films, subtitles, and looking at what was made."""
