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

  for (const { panel, button } of panels) {
    button.addEventListener('click', () => open(panel.hidden ? panel.id : undefined));
    panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      open(undefined);
      button.focus();
    });
  }
}
