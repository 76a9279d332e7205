import type { Workbench } from './workbench.js';

/** Chooses a row, by the beginning of its words, of the quick pick that has this title. */
export async function pick({ page }: Workbench, title: string, label: string): Promise<void> {
  const widget = page.locator('.quick-input-widget', { hasText: title });
  await widget
    .getByRole('option', { name: new RegExp(`^${label}`) })
    .first()
    .click();
}
