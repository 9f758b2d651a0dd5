"""Why a picture cannot be taken: each in a sentence or two that say what to do."""

from __future__ import annotations

from stories.uploads import UploadError


def empty() -> UploadError:
    return UploadError("picture_empty", "This file is empty. Choose another picture.")


def too_many_bytes() -> UploadError:
    return UploadError(
        "picture_too_many_bytes",
        "This picture is larger than 10 MB. Save it smaller, or as a JPEG, and try again.",
    )


def webp_of_too_many_bytes() -> UploadError:
    return UploadError(
        "picture_too_many_bytes",
        "This WebP is larger than 3 MB. Save it smaller, or as a JPEG, and try again.",
    )


def too_many_pixels() -> UploadError:
    return UploadError(
        "picture_too_many_pixels",
        "This picture has too many pixels: a JPEG may have 50 million, a PNG 10 million and a "
        "WebP 2.5 million. Save it smaller, or as a JPEG, and try again.",
    )


def progressive() -> UploadError:
    return UploadError(
        "picture_progressive",
        "This JPEG is a progressive one, and too large for that. Save it as a standard "
        "(baseline) JPEG, or smaller, and try again.",
    )


def too_small() -> UploadError:
    return UploadError(
        "picture_too_small",
        "This picture is too small to see anything in it. Choose one of at least 32 × 32 pixels.",
    )


def moving() -> UploadError:
    return UploadError(
        "picture_moving", "This picture moves. Choose a still one: a JPEG, a PNG or a WebP."
    )


def gif() -> UploadError:
    return UploadError(
        "picture_gif", "GIF pictures cannot be read here. Save it as a PNG or a JPEG and try again."
    )


def heic() -> UploadError:
    return UploadError(
        "picture_heic",
        "HEIC pictures cannot be read here. Save it as a JPEG and try again (on an iPhone: "
        "Settings, Camera, Formats, Most Compatible).",
    )


def drawing() -> UploadError:
    return UploadError(
        "picture_drawing",
        "This is an SVG drawing or a web page, whatever its name says. Save it as a PNG or a JPEG "
        "and try again.",
    )


def another() -> UploadError:
    return UploadError(
        "picture_unknown",
        "This is no picture that can be read here. Choose a JPEG, a PNG or a WebP.",
    )


def broken() -> UploadError:
    return UploadError(
        "picture_broken",
        "This picture is damaged or not whole. Open it, save it again, and try that one.",
    )
