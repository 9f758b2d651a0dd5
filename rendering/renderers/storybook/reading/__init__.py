"""From a scene's words to who is there, what they do, where, when and in what light."""
