// What only a script can do: start quiet pictures where motion is welcome, and seek to chapters.
"use strict";
const stillness = matchMedia("(prefers-reduced-motion: reduce)");

function playQuietFilms() {
  if (stillness.matches) return;
  for (const film of document.querySelectorAll("video[data-quiet]")) {
    if (film.paused) film.play().catch(() => {});
  }
}

function seek(event) {
  const link = event.target.closest("a[data-seek]");
  const film = document.querySelector("video[data-film]");
  if (!link || !film) return;
  event.preventDefault();
  film.currentTime = Number(link.dataset.seek);
  film.play().catch(() => {});
}

function markChapter(event) {
  const film = event.target;
  if (!(film instanceof HTMLVideoElement) || !("film" in film.dataset)) return;
  const begun = [...document.querySelectorAll("a[data-seek]")].filter(
    (link) => Number(link.dataset.seek) <= film.currentTime + 0.05,
  );
  const current = begun.at(-1);
  for (const link of document.querySelectorAll("a[data-seek]")) {
    if (link === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

document.addEventListener("click", seek);
document.addEventListener("timeupdate", markChapter, true);
document.addEventListener("htmx:afterSettle", playQuietFilms);
playQuietFilms();
