import { find } from './dom';

/** Panels that open beside the conversation, one at a time, and close again by their button or Escape. */
export function letPanelsOpen(names: readonly string[]): void {
  const panels = names.map((name) => ({
    panel: find(name, HTMLElement),
    button: find(`open-${name}`, HTMLButtonElement),
  }));

  function open(name: string | undefined): void {
    for (const { panel, button } of panels) {
      panel.hidden = panel.id !== name;
      button.setAttribute('aria-expanded', String(panel.id === name));
    }
    document.body.dataset.panel = name ?? '';
  }

  document.addEventListener('keydown', ({ key }) => {
    const shown = panels.find(({ panel }) => !panel.hidden);
    if (key !== 'Escape' || shown === undefined) return;
    // Whoever was in the panel goes on at its button; whoever typed goes on typing.
    if (shown.panel.contains(document.activeElement)) shown.button.focus();
    open(undefined);
  });
  for (const { panel, button } of panels) {
    button.addEventListener('click', () => open(panel.hidden ? panel.id : undefined));
  }
}
