import { coordinatorTakesEffect, type CoordinatorFacts, websiteDomain } from './coordinator.rules.js';

describe('the domain that a website proves', () => {
  it.each([
    ['http://www.hillside.norfolk.sch.uk', 'hillside.norfolk.sch.uk'],
    ['https://hillside.sch.uk', 'hillside.sch.uk'],
    ['http://www.lgfl.net/schools/hillside', null],
    ['http://www.btinternet.com', null],
    [null, null],
  ])('%s: %s', (website, domain) => {
    expect(websiteDomain(website)).toBe(domain);
  });
});

describe('a coordinator takes effect', () => {
  const outsider: CoordinatorFacts = {
    invitedBy: 'co_leader',
    email: 'head@hillside.norfolk.sch.uk',
    websiteDomain: 'hillside.norfolk.sch.uk',
    domainIsShared: false,
  };

  it.each<[string, Partial<CoordinatorFacts>, boolean]>([
    ['at once at the website’s own domain', {}, true],
    ['at once whatever the capitals', { email: 'Head@Hillside.Norfolk.SCH.uk' }, true],
    ['at once under a part of that domain', { email: 'a@staff.hillside.norfolk.sch.uk' }, true],
    ['not from a domain that merely ends alike', { email: 'a@evilhillside.norfolk.sch.uk' }, false],
    ['not from the domain above', { email: 'a@norfolk.sch.uk' }, false],
    ['not from a domain with the school’s as a prefix', { email: 'a@hillside.norfolk.sch.uk.evil.example' }, false],
    ['not when the quoted local part holds the domain', { email: '"x@hillside.norfolk.sch.uk"@evil.example' }, false],
    ['not from public mail, even if the register says so', { email: 'a@gmail.com', websiteDomain: 'gmail.com' }, false],
    ['not from a domain that several schools share', { domainIsShared: true }, false],
    ['not without a website', { websiteDomain: null }, false],
    ['when a facilitator invites', { email: 'a@gmail.com', invitedBy: 'facilitator' }, true],
    ['when an administrator invites', { email: 'a@gmail.com', invitedBy: 'administrator' }, true],
    ['when the school itself invites', { email: 'a@gmail.com', invitedBy: 'own_organisation' }, true],
  ])('%s', (_case, facts, takesEffect) => {
    expect(coordinatorTakesEffect({ ...outsider, ...facts })).toBe(takesEffect);
  });
});
