'use strict';
// "Imprimer": for who does not know where the browser keeps it.
(() => {
  const button = document.querySelector('[data-print]');
  if (!button || !window.print) return;
  button.hidden = false;
  button.addEventListener('click', () => window.print());
})();
