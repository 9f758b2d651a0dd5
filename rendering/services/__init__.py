"""The only writers of render jobs, clips, films and share links.

jobs       submit, retry, cancel: what people ask for
claims     a worker takes a clip or a film and holds it
outcomes   what became of it: delivered, released, failed; refunds; the job's next state
pipeline   one unit of work from claim to outcome
sweeping   what a dead worker left behind
wakeups    "there is work": messages through django-q2
files      names, publishing and discarding of rendered files
"""
