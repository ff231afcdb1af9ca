// Finding a school: what is typed is sought once one pauses, kept in the address, and namesakes are told apart.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenApi, renderAt } from '../../testing/at-address.js';
import { FindASchoolPage } from './find-a-school.page.js';

const school = {
  __typename: 'FoundSchool',
  id: '1',
  name: 'Hillside Primary School',
  otherName: null as string | null,
  kind: 'SCHOOL',
  partnerKind: null as string | null,
  status: 'OPEN',
  phase: 'PRIMARY',
  lowAge: 4,
  highAge: 11,
  sizeBand: null,
  town: 'Norwich',
  postcode: 'NR1 1AA',
  laName: 'Norfolk',
  website: 'http://www.hillside.norfolk.sch.uk',
  registerKey: '100001',
  mainSchool: null as object | null,
  tellsApart: null as object | null,
};
const apart = (facts: string[]) => ({
  __typename: 'TellsApart',
  facts,
  onlyRegisterNumber: facts.length === 0,
});

async function given(pages: Record<string, readonly (typeof school)[]>, address = '/schools') {
  const asked = givenApi({
    Me: () => ({ data: { me: null } }),
    FindSchools: ({ words, after }) => ({
      data: {
        findSchools: {
          __typename: 'FoundSchoolPage',
          items: pages[String(after ?? words)] ?? [],
          nextCursor: after === null && pages.next ? 'next' : null,
        },
      },
    }),
  });
  const router = await renderAt(address, { '/schools': <FindASchoolPage /> });
  const sought = () => asked.filter(({ operationName }) => operationName === 'FindSchools').map((one) => one.variables);
  return { router, sought };
}

describe('finding a school', () => {
  it('seeks what was typed once, and keeps it in the address', async () => {
    const { router, sought } = await given({ hill: [school] });
    expect(screen.getByText('Every school of the register is here')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'School' }), 'hill');
    expect(await screen.findByText('Hillside Primary School')).toBeTruthy();
    expect(screen.getByText('Primary · ages 4–11 · Norwich NR1 1AA')).toBeTruthy();
    expect(screen.getByText('Register number 100001 · Local authority: Norfolk')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'hillside.norfolk.sch.uk' })).toHaveProperty('rel', 'noreferrer');
    expect(sought().at(-1)).toEqual({ words: 'hill', kind: 'SCHOOL', partnerKind: null, within: null, after: null });
    expect(router.state.location.search).toBe('?words=hill');
  });

  it('finds partners of one kind when asked, and goes through them without a word', async () => {
    const { router, sought } = await given({ '': [{ ...school, kind: 'PARTNER', partnerKind: 'CONSORTIUM' }] });
    await userEvent.selectOptions(screen.getByLabelText('What you look for'), 'CONSORTIUM');
    expect(await screen.findByText(/^partner · consortium/)).toBeTruthy();
    expect(sought().at(-1)).toMatchObject({ words: '', kind: 'PARTNER', partnerKind: 'CONSORTIUM' });
    expect(router.state.location.search).toBe('?kind=CONSORTIUM');
  });

  it('tells namesakes apart, by the number when there is nothing else', async () => {
    const other = { ...school, id: '2', registerKey: '100002', tellsApart: apart([]) };
    await given({ hill: [{ ...school, tellsApart: apart(['TOWN', 'AGES']) }, other] }, '/schools?words=hill');
    expect(await screen.findByText(/Only this one has this town and these ages\./)).toBeTruthy();
    expect(screen.getByText(/ask the school for its number \(100002\)/)).toBeTruthy();
  });

  it('goes on to more schools', async () => {
    await given({ hill: [school], next: [{ ...school, id: '3', name: 'Hilltop School' }] }, '/schools?words=hill');
    await userEvent.click(await screen.findByRole('button', { name: 'More schools' }));
    expect(await screen.findByText('Hilltop School')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'More schools' })).toBeNull();
  });

  it('says what to try when nothing fits', async () => {
    await given({}, '/schools?words=qqq');
    expect((await screen.findAllByText('No school fits')).length).toBeGreaterThan(0);
  });
});
