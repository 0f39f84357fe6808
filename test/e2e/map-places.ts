import type { Page } from '@playwright/test';

/** Goes to somebody over the list of people that the map has for the keyboard. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'People on the map' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .dispatchEvent('click');
  await page.getByRole('application').focus();
}

/** Where somebody is drawn: the field for their name, opened by F2, stands below the middle of the node. */
export async function spotOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  await choosePerson(page, name);
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: `New name for ${name}` });
  const place = await field.evaluate((element) => {
    const anchor = element.closest('div[style*="translate"]');
    const { left, top } = (anchor ?? element).getBoundingClientRect();
    return { x: left, y: top };
  });
  await page.keyboard.press('Escape');
  return place;
}
