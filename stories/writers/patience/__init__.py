"""How long a service is waited for, and when it is left in peace. Knows none in particular.

failures  what went wrong with a service, and what a person is told of it
waiting   an answer that may never come
retrying  trying again, after pauses that grow
breaker   no more tries for a while, where many came to nothing
"""
