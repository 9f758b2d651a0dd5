from .films import Film
from .jobs import Clip, RenderJob
from .sharing import ShareLink
from .workers import Worker

__all__ = ["Clip", "Film", "RenderJob", "ShareLink", "Worker"]
