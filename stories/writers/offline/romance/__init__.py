"""What Spanish and French share: two genders, two numbers, and adjectives that agree with both.

words      nouns and adjectives of a language, by every form that they take
phrases    a noun with its article, adjectives and name
mentions   a phrase in a sentence: first and later, with what agrees with it
tokens     a text → its words and marks
reading    a text → the phrases in it
casting    phrases made ready for sentences
roles      the phrases → who is the hero, who helps, what it is about, and where
finding    a brief → all that the engine fills a story with
"""
