// What only a script can do: quiet films where motion is welcome, chapters and words that follow
// the film, the reader's clock, colours at once. Every page works without it.
"use strict";
const stillness = matchMedia("(prefers-reduced-motion: reduce)");

// --- Copying ------------------------------------------------------------------

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

// --- Quiet films --------------------------------------------------------------

function playQuietFilms() {
  if (stillness.matches) return;
  for (const film of document.querySelectorAll("video[data-quiet]:not([data-begun])")) {
    film.dataset.begun = ""; // once: whoever pauses it has said what they want
    film.play().catch(() => {});
  }
}

// A cover plays its film, muted, while it is pointed at or its link has the focus.
function previewOf(event) {
  const tile = event.target.closest?.(".book, .theatre__hall");
  return tile?.querySelector("[data-preview]");
}

function startPreview(event) {
  const cover = previewOf(event);
  if (!cover || stillness.matches || cover.querySelector("video")) return;
  const film = document.createElement("video");
  Object.assign(film, { muted: true, loop: true, playsInline: true, tabIndex: -1 });
  film.className = "preview";
  film.setAttribute("aria-hidden", "true");
  film.src = cover.dataset.preview;
  cover.append(film);
  film.play().catch(() => film.remove());
}

function stopPreview(event) {
  const cover = previewOf(event);
  if (!cover || previewOf({ target: event.relatedTarget ?? document }) === cover) return;
  const film = cover.querySelector("video.preview");
  if (!film) return;
  film.pause();
  film.removeAttribute("src");
  film.load(); // lets go of what was loaded
  film.remove();
}

// --- The film, its chapters and its words -------------------------------------

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

function readAlong() {
  const line = document.getElementById("read");
  const track = document.querySelector("video[data-film] track")?.track;
  if (!line || !track || track.oncuechange) return;
  if (track.mode === "disabled") track.mode = "hidden"; // its cues come, the picture stays free
  track.oncuechange = () => {
    const cue = track.activeCues?.[0];
    if (cue) line.textContent = cue.text;
  };
}

// --- The reader ----------------------------------------------------------------

function rememberClock() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || document.cookie.split("; ").includes(`tz=${zone}`)) return;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `tz=${zone}; path=/; max-age=31536000; samesite=lax${secure}`;
}

function changeTheme(event) {
  const { chosen } = event.detail;
  if (chosen === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  for (const button of document.querySelectorAll(".switch button")) {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  }
}

function tellOffline(offline) {
  const notice = document.getElementById("offline");
  if (notice) notice.hidden = !offline;
}

// What is swapped in says what has the focus: not by `autofocus`, which an address with a
// fragment switches off.
function moveFocus() {
  const next = document.querySelector("[data-focus]");
  if (!next) return;
  next.removeAttribute("data-focus");
  next.focus();
}

function afterSettle() {
  moveFocus();
  playQuietFilms();
  readAlong();
}

document.addEventListener("click", copy);
document.addEventListener("click", seek);
document.addEventListener("timeupdate", markChapter, true);
document.addEventListener("pointerover", startPreview);
document.addEventListener("pointerout", stopPreview);
document.addEventListener("focusin", startPreview);
document.addEventListener("focusout", stopPreview);
document.addEventListener("htmx:afterSettle", afterSettle);
document.addEventListener("theme", changeTheme);
document.addEventListener("htmx:sendError", () => tellOffline(true));
document.addEventListener("htmx:afterOnLoad", () => tellOffline(false));
addEventListener("offline", () => tellOffline(true));
addEventListener("online", () => tellOffline(false));
rememberClock();
afterSettle();
