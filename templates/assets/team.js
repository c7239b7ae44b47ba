'use strict';
// What pages of the team add for who has scripts: suggestions while one types, and a key that opens the search.
(() => {
  const WAIT_MS = 150;
  let made = 0;

  // A combobox with a list (WAI-ARIA): arrows choose, Enter takes, Escape closes. The field stays a plain one.
  const suggestIn = (input) => {
    const list = document.createElement('ul');
    const told = document.createElement('p');
    let asked = null;
    let timer = 0;
    let at = -1;
    list.id = `suggestions-${(made += 1)}`;
    list.className = 'plain suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    told.className = 'only-heard';
    told.setAttribute('role', 'status');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.after(list, told);

    const point = (place) => {
      at = place;
      [...list.children].forEach((one, index) => one.setAttribute('aria-selected', String(index === at)));
      const chosen = list.children[at];
      if (chosen) {
        input.setAttribute('aria-activedescendant', chosen.id);
        chosen.scrollIntoView({ block: 'nearest' });
      } else input.removeAttribute('aria-activedescendant');
    };
    const close = () => {
      clearTimeout(timer);
      asked?.abort();
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      point(-1);
    };
    const take = (option) => {
      input.value = option.dataset.value;
      told.textContent = '';
      close();
    };
    const optionOf = ({ value, words }, place) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${place}`;
      option.dataset.value = value;
      option.textContent = words;
      option.setAttribute('role', 'option');
      // Before the field loses the focus, which closes the list.
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(option);
      });
      return option;
    };
    const show = (items) => {
      list.replaceChildren(...items.map(optionOf));
      point(-1);
      list.hidden = items.length === 0;
      input.setAttribute('aria-expanded', String(items.length > 0));
      const several = items.length > 1 ? 'suggestions' : 'suggestion';
      told.textContent = items.length === 0 ? '' : `${items.length} ${several}`;
    };
    // A server or a network that fails leaves a field one types in.
    const ask = async () => {
      asked?.abort();
      const mine = (asked = new AbortController());
      const address = `${input.dataset.suggest}?${new URLSearchParams({ q: input.value })}`;
      const headers = { accept: 'application/json' };
      try {
        const answer = await fetch(address, { signal: mine.signal, headers });
        const { items } = answer.ok ? await answer.json() : { items: [] };
        if (asked === mine && document.activeElement === input) show(items);
      } catch {
        if (asked === mine) close();
      }
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (input.value.trim().length < 2) return close();
      timer = setTimeout(() => void ask(), WAIT_MS);
    });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      const many = list.hidden ? 0 : list.children.length;
      if (event.isComposing || many === 0) return;
      if (event.key === 'ArrowDown') point((at + 1) % many);
      else if (event.key === 'ArrowUp') point(at <= 0 ? many - 1 : at - 1);
      else if (event.key === 'Enter' && at >= 0) take(list.children[at]);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    });
  };
  document.querySelectorAll('input[data-suggest]').forEach(suggestIn);

  // One key alone disturbs who speaks to the computer: it can be put off, on this browser.
  const KEPT = 'entremise:search-key';
  const link = document.querySelector('.banner a[aria-keyshortcuts]');
  const choice = document.querySelector('[data-search-key]');
  const isOff = () => {
    try {
      return localStorage.getItem(KEPT) === 'off';
    } catch {
      return false;
    }
  };
  const isTypedIn = (one) => one.isContentEditable || /^(input|textarea|select)$/i.test(one.tagName);
  document.addEventListener('keydown', (event) => {
    const alone = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
    if (!link || event.key !== '/' || !alone || isOff() || isTypedIn(event.target)) return;
    event.preventDefault();
    const here =
      location.pathname === new URL(link.href).pathname &&
      document.querySelector('main input[type="search"]');
    if (here) here.focus();
    else location.assign(link.href);
  });
  if (choice) {
    const box = choice.querySelector('input');
    box.checked = !isOff();
    choice.hidden = false;
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.removeItem(KEPT);
        else localStorage.setItem(KEPT, 'off');
      } catch {
        // A browser that keeps nothing leaves the key on.
      }
    });
    const field = document.querySelector('main input[type="search"]');
    if (field && !field.value) field.focus();
  }
})();
