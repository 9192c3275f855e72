// SPDX-License-Identifier: Apache-2.0
// The filter of a timeline page. Without it the page has no form, and everything on it works as it does.
(() => {
  'use strict';
  const main = document.getElementById('tl-main');
  if (!main || !main.dataset.words) return;
  const [heading, textLabel, publishers, names, tags, clearLabel, shown] = main.dataset.words.split('|');
  const events = [...main.querySelectorAll('.tl-e')];
  const total = events.length;
  if (!total) return;
  const kinds = [['publishers', publishers], ['names', names], ['tags', tags]];
  const values = (event, kind) => (event.dataset[kind] || '').split('|').filter(Boolean);
  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };

  const box = make('details', { className: 'tl-filter' }, make('summary', {}, make('b', { textContent: heading })));
  const form = make('form', {});
  form.setAttribute('role', 'search');
  const input = make('input', { type: 'search', name: 'q', autocomplete: 'off' });
  form.append(make('label', {}, textLabel + ' ', input));
  const boxes = [];
  for (const [kind, label] of kinds) {
    const counts = new Map();
    events.forEach((event) => values(event, kind).forEach((value) => counts.set(value, (counts.get(value) || 0) + 1)));
    if (!counts.size) continue;
    const set = make('fieldset', {}, make('legend', { textContent: label }));
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 30);
    for (const [value, count] of sorted) {
      const check = make('input', { type: 'checkbox', name: kind, value });
      boxes.push(check);
      set.append(make('label', {}, check, ' ', make('bdi', { textContent: value }), ' ' + count));
    }
    form.append(set);
  }
  const clear = make('button', { type: 'reset', textContent: clearLabel });
  form.append(clear);
  box.append(form);
  const status = make('p', { className: 'tl-status' });
  status.setAttribute('role', 'status');
  main.prepend(box, status);

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map();
  const textOf = (event) => {
    if (!texts.has(event)) texts.set(event, fold(event.textContent));
    return texts.get(event);
  };

  const apply = (write) => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const wanted = kinds.map(([kind]) => [kind, boxes.filter((b) => b.name === kind && b.checked).map((b) => b.value)]);
    let count = 0;
    for (const event of events) {
      const fits = words.every((word) => textOf(event).includes(word))
        && wanted.every(([kind, list]) => !list.length || values(event, kind).some((value) => list.includes(value)));
      event.hidden = !fits;
      if (fits) count++;
    }
    for (const part of main.querySelectorAll('.tl-mo, .tl-y, .tl-past')) {
      part.hidden = !part.querySelector('.tl-e:not([hidden])');
    }
    const active = words.length > 0 || boxes.some((b) => b.checked);
    const past = main.querySelector('.tl-past');
    if (past && active) past.open = true;
    status.textContent = active ? shown.replace('{n}', count).replace('{total}', total) : '';
    if (!write) return;
    const query = new URLSearchParams();
    if (input.value.trim()) query.set('q', input.value.trim());
    wanted.forEach(([kind, list]) => list.forEach((value) => query.append(kind, value)));
    const address = (query.size ? '?' + query : location.pathname) + location.hash;
    try { history.replaceState(null, '', address); } catch { /* a file has no address to change */ }
  };

  const query = new URLSearchParams(location.search);
  input.value = query.get('q') || '';
  boxes.forEach((b) => { b.checked = query.getAll(b.name).includes(b.value); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => apply(true));
  form.addEventListener('reset', () => setTimeout(() => apply(true)));
  if (query.toString()) {
    box.open = true;
    apply(false);
  }
})();
