"""Text-to-video models through diffusers.

models     the table of models, plain data
packages   the libraries that are needed, and whether they are here
crew       the shots of one claim: who is still wanted, who is told what (pure)
fitting    which qualities a device has room for
ladder     what to do without where memory is short (pure)
costs      the work of a clip in FLOPs, and from it the time (pure)
devices    the card or processor at hand: free memory, running out of it
weights    a model's files, by what they are for
families   one adapter per pipeline family
fast       exact rewrites of the Zeroscope network
sampling   samplers as tables, without a look back at the device
frames     what comes out of a model, made into the frames that were asked for
renderer   from a shot to its frames

Only `families`, `fast`, `sampling`, `devices` and `probing` import torch, and only inside of what
is called in a worker: importing this package loads no model library.
"""
