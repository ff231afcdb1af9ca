// The journey of the search of everything: from a key at home to the post that was meant, and nothing of others' groups.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const FIELD = 'What are you looking for?';

describe('search everything', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('opens by a key, finds with a slip of the pen, and leads to the place in the discussion', async () => {
    const nell = await copy.as('nell');
    await nell.keyboard.press('Control+K');
    await isOn(nell, 'Search');
    await reads(nell, 'Everything that you may see, in one place');
    await looksRight(nell, 'search-begins');
    await nell.getByLabel(FIELD).fill('cloakroom post office');
    const found = nell.getByRole('list', { name: 'What was found' });
    await reads(found.getByRole('listitem').first(), /cloakroom/);
    await nell.getByLabel(FIELD).fill('cloakrom');
    await nell.getByRole('button', { name: 'Did you mean cloakroom?' }).waitFor();
    await isTold(nell, 'One shown');
    await looksRight(nell, 'search-meant');
    await nell.getByRole('button', { name: 'Did you mean cloakroom?' }).click();
    await found.getByRole('link', { name: 'What do you do on the first rainy Monday?' }).click();
    await isOn(nell, 'What do you do on the first rainy Monday?');
    await nell.goBack();
    await isOn(nell, 'Search');
    await reads(nell, 'cloakroom');
  });

  it('sifts by kind, and keeps what was asked in the address', async () => {
    const nell = await copy.as('nell');
    await nell.getByRole('link', { name: 'Search everything' }).click();
    await nell.getByLabel(FIELD).fill('reception letters');
    await nell.getByLabel('Kind').selectOption({ label: 'Working groups (1)' });
    const found = nell.getByRole('list', { name: 'What was found' });
    await found.getByRole('link', { name: 'Reception across the network' }).waitFor();
    await looksRight(nell, 'search-sifted');
    expect(new URL(nell.url()).search).toBe('?text=reception+letters&kind=GROUP');
    await nell.getByLabel(FIELD).fill('xylophonist');
    await reads(nell, 'Nothing that you may see fits this');
    await looksRight(nell, 'search-none');
  });

  it('finds nothing of a group for those who are not in it', async () => {
    const stranger = await copy.as('tomasz');
    await stranger.goto('/search?text=cloakroom');
    await reads(stranger, 'Nothing that you may see fits this');
    await readsNoMore(stranger, 'What do you do on the first rainy Monday?');
  });
});
