"""Exact rewrites of the Zeroscope networks: the same mathematics in less work and fewer copies.

layout                  pictures with their channels last, and the views that need no copy
temporal_convolutions   convolutions over time as 2-D ones
upsampling              doubling and convolving at the smaller size
attention               one product for queries, keys and values; a text's keys and values kept
transformers            attention inside a frame and over time
unet                    the denoiser: both guidance halves share all that the text does not touch
decoder                 from latents to pictures

They take over the layers of the stock networks (diffusers 0.42), which are left as they were.
"""

from .attention import TextStates
from .decoder import FastDecoder
from .running import Run, plainly
from .unet import FastUNet, Shared

__all__ = ["FastDecoder", "FastUNet", "Run", "Shared", "TextStates", "plainly"]
