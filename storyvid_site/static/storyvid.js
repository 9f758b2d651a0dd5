// What only a script can do: start quiet pictures where motion is welcome, and seek to chapters.
"use strict";
const stillness = matchMedia("(prefers-reduced-motion: reduce)");

async function copy(event) {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const from = document.getElementById(button.dataset.copy);
  const words = button.querySelector("[data-said]");
  try {
    await navigator.clipboard.writeText(from.value ?? from.textContent);
  } catch {
    if (from.select) from.select(); // without the right to write: marked, ready for Ctrl-C
    else getSelection().selectAllChildren(from);
    return;
  }
  const before = words.textContent;
  words.textContent = words.dataset.said;
  setTimeout(() => (words.textContent = before), 2000);
}

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

document.addEventListener("click", copy);
document.addEventListener("click", seek);
document.addEventListener("timeupdate", markChapter, true);
document.addEventListener("htmx:afterSettle", playQuietFilms);
playQuietFilms();
