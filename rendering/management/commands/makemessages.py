"""`manage.py makemessages` as this site's catalogues need it: every language, engines' sentences
too, and small changes.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management.commands import makemessages

from rendering.management.told_sentences import constant_sentences

NOT_OURS = [".venv", "benchmarks", "build", "tests", "var"]


class Command(makemessages.Command):
    """Without line numbers, dates and guesses: a change shows the sentences that changed."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def handle(self, *args: Any, **options: Any) -> None:
        translated = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
        options["locale"] = options["locale"] or translated
        options["ignore_patterns"] = [*options["ignore_patterns"], *NOT_OURS]
        with TemporaryDirectory() as folder:
            self.marked = Path(folder, "told.py")
            lines = (f"gettext_noop({told!r})\n" for told in constant_sentences(Path.cwd()))
            self.marked.write_text("".join(lines), "utf-8")
            super().handle(*args, **options | {"no_location": True, "no_obsolete": True})

    def find_files(self, root: str) -> list[makemessages.TranslatableFile]:
        """The code, and what is told in it without being marked."""
        told = self.translatable_file_class(
            str(self.marked.parent), self.marked.name, self.default_locale_path
        )
        return [*super().find_files(root), told]

    def write_po_file(self, potfile: str, locale: str) -> None:
        super().write_po_file(potfile, locale)
        path = Path(potfile).parent / locale / "LC_MESSAGES" / f"{self.domain}.po"
        lines = path.read_text("utf-8").splitlines(keepends=True)
        dated = ('"POT-Creation-Date:', '"PO-Revision-Date:')
        path.write_text("".join(line for line in lines if not line.startswith(dated)), "utf-8")
