"""From an idea, a picture or a voice to a story.

writers    who writes here, and what that costs
orders     what people ask for: a story, another telling, or to stop
claims     which job a worker gets next, and how it keeps it
briefs     as they are kept
outcomes   what became of a claim; money moves with the state
work       one claimed job, from looking or listening to the story
"""
