// Writing a story: pictures that are dropped, voices that are recorded, words that are dictated,
// and changes that are kept by themselves. The same forms work without it.

const clock = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

// --- Pictures -------------------------------------------------------------------

function takeDrops(box) {
  const input = box.querySelector("input[type=file]");
  const over = (event, isOver) => {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    box.classList.toggle("drop--over", isOver);
  };
  box.addEventListener("dragover", (event) => over(event, true));
  box.addEventListener("dragleave", (event) => over(event, false));
  box.addEventListener("drop", (event) => {
    over(event, false);
    if (!event.dataTransfer.files.length) return;
    const chosen = new DataTransfer();
    chosen.items.add(event.dataTransfer.files[0]);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function showPicture(box) {
  const seen = box.querySelector("[data-seen]");
  const input = box.querySelector("input[type=file]");
  if (!seen) return;
  seen.addEventListener("load", () => (seen.hidden = false));
  seen.addEventListener("error", () => (seen.hidden = true)); // HEIC, in most browsers
  input.addEventListener("change", () => {
    URL.revokeObjectURL(seen.src);
    seen.hidden = true;
    if (input.files.length) seen.src = URL.createObjectURL(input.files[0]);
  });
  box.querySelector("[data-photo]").addEventListener("click", () => {
    input.setAttribute("capture", "environment"); // only now: it would forbid to choose a file
    input.click();
    input.removeAttribute("capture");
  });
}

// --- Voices ---------------------------------------------------------------------

const KINDS = { "audio/webm;codecs=opus": "webm", "audio/mp4": "m4a", "audio/ogg;codecs=opus": "ogg" };
const WHY_NOT = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "none" };

class VoiceRecorder {
  constructor(box) {
    this.box = box;
    this.most = Number(box.dataset.most);
    this.input = box.querySelector("input[type=file]");
    this.button = box.querySelector("[data-record]");
    this.words = this.button.querySelector("[data-begin]");
    this.time = box.querySelector("[data-time]");
    this.level = box.querySelector("meter");
    this.player = box.querySelector("audio");
    this.kind = Object.keys(KINDS).find((kind) => globalThis.MediaRecorder?.isTypeSupported(kind));
    this.input.addEventListener("change", () => this.show(this.input.files[0]));
    this.button.addEventListener("click", () => (this.running ? this.stop() : this.begin()));
    if (!this.kind || !navigator.mediaDevices?.getUserMedia) this.cannot();
    else this.tick(0);
  }

  cannot() {
    this.button.parentElement.hidden = true;
    this.say("unable");
  }

  say(what) {
    this.box.querySelector("[data-said]").textContent = what ? this.box.dataset[what] : "";
  }

  get running() {
    return this.recorder?.state === "recording";
  }

  async begin() {
    this.player.pause();
    this.say("asking");
    this.button.disabled = true;
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      this.say(WHY_NOT[error.name] ?? "busy");
      return;
    } finally {
      this.button.disabled = false;
    }
    this.record();
  }

  record() {
    const parts = [];
    this.recorder = new MediaRecorder(this.stream, { mimeType: this.kind, audioBitsPerSecond: 64000 });
    this.recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    this.recorder.addEventListener("stop", () => this.keep(parts));
    this.recorder.start();
    this.begun = performance.now();
    this.listen();
    this.timer = setInterval(() => this.watch(), 100);
    this.player.hidden = true;
    this.words.textContent = this.words.dataset.end;
    this.box.classList.add("recorder--on");
    this.say("recording");
  }

  listen() {
    this.ear = new AudioContext();
    this.analyser = this.ear.createAnalyser();
    this.ear.createMediaStreamSource(this.stream).connect(this.analyser);
    this.samples = new Float32Array(this.analyser.fftSize);
  }

  watch() {
    const seconds = (performance.now() - this.begun) / 1000;
    this.tick(Math.min(seconds, this.most));
    this.analyser.getFloatTimeDomainData(this.samples);
    const loud = Math.sqrt(this.samples.reduce((sum, each) => sum + each * each, 0) / this.samples.length);
    this.level.value = Math.min(1, loud * 4); // speech is at about a quarter of the scale
    if (seconds >= this.most) this.stop(true);
  }

  tick(seconds) {
    this.time.textContent = `${clock(seconds)} / ${clock(this.most)}`;
  }

  stop(isFull = false) {
    this.isFull = isFull;
    this.recorder.stop();
  }

  keep(parts) {
    clearInterval(this.timer);
    for (const track of this.stream.getTracks()) track.stop();
    this.ear.close();
    this.level.value = 0;
    this.box.classList.remove("recorder--on");
    const recorded = new DataTransfer();
    recorded.items.add(new File(parts, `recording.${KINDS[this.kind]}`, { type: this.kind }));
    this.input.files = recorded.files;
    this.show(this.input.files[0]);
    this.say(this.isFull ? "full" : "done");
    this.box.dispatchEvent(new Event("recorded"));
  }

  show(file) {
    URL.revokeObjectURL(this.player.src);
    this.player.hidden = !file;
    this.words.textContent = file ? this.words.dataset.again : this.words.dataset.begin;
    this.say("");
    if (file) this.player.src = URL.createObjectURL(file);
    else this.player.removeAttribute("src");
  }
}

function recordVoices(box) {
  const recorder = new VoiceRecorder(box);
  box.closest("form").addEventListener("submit", (event) => {
    if (!recorder.running) return;
    event.preventDefault(); // what is said until now is sent, as soon as it is there
    const press = () => event.target.requestSubmit(event.submitter);
    box.addEventListener("recorded", press, { once: true });
    recorder.stop();
  });
}

// --- Dictation ------------------------------------------------------------------

const UNHEARD = { "not-allowed": "refused", "service-not-allowed": "refused", "audio-capture": "none", "no-speech": "unheard" };

function typeInto(field, words) {
  const end = field.selectionEnd;
  const before = field.value.slice(0, end);
  const space = before && !/\s$/.test(before) ? " " : "";
  field.setRangeText(space + words.trim(), end, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function dictate(box) {
  const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
  if (!Recognition) return;
  const button = box.querySelector("button");
  const words = button.querySelector("[data-begin]");
  const heard = box.querySelector("[role=status]");
  const field = document.getElementById(box.dataset.dictate);
  const recognition = Object.assign(new Recognition(), { continuous: true, interimResults: true });
  let isOn = false;
  const turn = (on) => {
    isOn = on;
    button.setAttribute("aria-pressed", String(on));
    words.textContent = on ? words.dataset.end : words.dataset.begin;
  };
  recognition.addEventListener("result", (event) => {
    const fresh = [...event.results].slice(event.resultIndex);
    for (const result of fresh) if (result.isFinal) typeInto(field, result[0].transcript);
    heard.textContent = fresh.filter((it) => !it.isFinal).map((it) => it[0].transcript).join(" ");
  });
  recognition.addEventListener("error", (event) => {
    if (event.error !== "aborted") heard.textContent = box.dataset[UNHEARD[event.error] ?? "broken"];
  });
  recognition.addEventListener("end", () => {
    turn(false);
    if (heard.textContent === box.dataset.listening) heard.textContent = "";
  });
  button.addEventListener("click", () => {
    if (isOn) return recognition.stop();
    recognition.lang = document.getElementById(box.dataset.language).value;
    recognition.start();
    heard.textContent = box.dataset.listening;
    return turn(true);
  });
  box.hidden = false;
}

// --- Choices that fit a language --------------------------------------------------

function fitLanguages() {
  for (const box of document.querySelectorAll("[data-languages]")) {
    const language = document.getElementById(box.dataset.of);
    box.hidden = Boolean(language) && !box.dataset.languages.split(" ").includes(language.value);
    if (box.hidden) for (const tick of box.querySelectorAll("input")) tick.checked = false;
  }
}

// --- Keeping changes --------------------------------------------------------------

const PAUSE = 1200; // of typing, in milliseconds
const PATIENCE = 5000; // with a request on its way, before a pressed button goes on without it

function keepChanges(form) {
  const saved = form.querySelector("#saved");
  let timer = 0;
  let isNew = false; // something is not kept yet
  let isOut = false;
  let isLeaving = false;
  const later = (pause) => {
    if (isLeaving) return;
    isNew = true;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
    saved.classList.add("saved--old");
  };
  const keep = () => {
    timer = 0;
    isOut = true;
    isNew = false;
    htmx.trigger(saved, "keep");
  };
  const back = (event) => {
    if (event.target !== saved) return;
    isOut = false;
    if (!event.detail.successful) failed(event.detail.xhr.status);
    if (!timer) saved.classList.remove("saved--old");
    saved.dispatchEvent(new Event("back"));
  };
  const failed = (status) => {
    isNew = true;
    timer ||= setTimeout(keep, PATIENCE);
    const words = status === 401 || status === 403 ? saved.dataset.out : saved.dataset.failed;
    const chip = Object.assign(document.createElement("span"), { textContent: words });
    chip.className = "chip chip--bad chip--long";
    if (saved.textContent !== words) saved.replaceChildren(chip);
    saved.classList.remove("saved--old");
  };
  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("change", () => later(PAUSE / 4));
  form.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "draft") later(PAUSE / 4); // scenes moved, came or went
  });
  saved.addEventListener("htmx:beforeSwap", (event) => {
    const words = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
    if (words.body.textContent.trim() === saved.textContent.trim()) event.detail.shouldSwap = false;
  });
  form.addEventListener("htmx:afterRequest", back);
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    timer = 0;
    isLeaving = true; // the button sends all there is
    if (!isOut) return;
    event.preventDefault(); // what is on its way must not arrive after it
    const go = () => {
      clearTimeout(enough);
      saved.removeEventListener("back", go);
      isOut = false;
      clearTimeout(timer);
      form.requestSubmit(event.submitter);
    };
    const enough = setTimeout(go, PATIENCE);
    saved.addEventListener("back", go);
  });
  addEventListener("pagehide", () => {
    if (!isNew || isLeaving) return;
    const sent = new FormData(form);
    sent.set("autosave", "1");
    navigator.sendBeacon(saved.getAttribute("hx-post"), sent);
  });
  addEventListener("pageshow", () => (isLeaving = false));
}

// A story that was begun here has an address of its own once it is kept.
document.addEventListener("kept", (event) => {
  if (location.pathname !== event.detail.address) history.replaceState(null, "", event.detail.address);
});

for (const box of document.querySelectorAll("[data-drop]")) takeDrops(box);
for (const box of document.querySelectorAll("[data-seen]")) showPicture(box.parentElement);
for (const box of document.querySelectorAll("[data-recorder]")) recordVoices(box);
for (const box of document.querySelectorAll("[data-dictate]")) dictate(box);
for (const form of document.querySelectorAll("[data-autosave]")) keepChanges(form);
document.addEventListener("change", fitLanguages);
document.addEventListener("htmx:afterSettle", fitLanguages);
fitLanguages();
