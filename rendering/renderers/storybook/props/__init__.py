"""Paper props: things that stand in a scene or are held, each by its name."""

from .catalogue import PROPS, Prop, draw_prop, prop_named, prop_size

__all__ = ["PROPS", "Prop", "draw_prop", "prop_named", "prop_size"]
