'use strict';
// "Écouter": reads the page aloud with a voice of the telephone itself, so that no word leaves it.
(() => {
  const speech = window.speechSynthesis;
  const button = document.querySelector('[data-listen]');
  const text = document.querySelector('[data-read]');
  if (!speech || !button || !text) return;
  const words = button.querySelector('span');
  const start = words.textContent;
  let reading = false;

  const voice = () => speech.getVoices().find((one) => one.localService && /^fr\b/i.test(one.lang));
  const show = () => void (button.hidden = !voice());
  // Long texts stall: one sentence at a time. What only sighted readers skip is skipped too.
  const sentences = () =>
    [...text.querySelectorAll('h1, h2, li, p, summary')]
      .filter((one) => !one.closest('form') && one.getClientRects().length)
      .flatMap((one) => one.textContent.replace(/\s+/g, ' ').match(/[^.!?…]+[.!?…]*/g) || [])
      .map((one) => one.trim())
      .filter(Boolean);

  const stop = () => {
    reading = false;
    speech.cancel();
    words.textContent = start;
  };
  const say = (left) => {
    if (!reading) return;
    if (left.length === 0) return stop();
    const said = new SpeechSynthesisUtterance(left[0]);
    said.voice = voice();
    said.lang = 'fr-FR';
    said.rate = 0.9;
    said.onend = () => say(left.slice(1));
    said.onerror = stop;
    speech.speak(said);
  };
  button.addEventListener('click', () => {
    if (reading) return stop();
    reading = true;
    words.textContent = 'Arrêter';
    say(sentences());
  });
  window.addEventListener('pagehide', stop);
  speech.addEventListener?.('voiceschanged', show);
  show();
})();
