"""What a language model is told, and what is made of its answers. Knows no service and no library.

languages     what languages are called in English, and the scripts they are written in
instructions  the rules; a reader's words beside them, as data
schema        the form of an answer
cutting       the JSON in an answer, whatever stands around it
cleaning      texts as a story may have them
cast          who is in a scene, looking as they always look
answers       an answer made into a story, or what is wrong with it
turns         asking, and asking once more
"""
