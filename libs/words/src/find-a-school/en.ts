// Texts of the task "find a school", in English.
export const findASchool = {
  title: 'Find a school',
  lead: 'Write a name or a part of it, a town, a postcode or the number in the register. Typing errors are forgiven.',
  label: 'School',
  results: 'Schools that fit',
  more: 'More schools',
  noSchool: 'No school fits',
  noSchoolText: 'Try a part of the name, the town, or the postcode. The register may spell it in another way.',
  begin: 'Every school of the register is here',
  beginText: 'Two letters are enough to begin with. Several words may stand in any order: “yarmouth southtown”.',
  register: 'Register number {{registerKey}}',
  authority: 'Local authority: {{laName}}',
  proposedToClose: 'proposed to close',
  proposedToOpen: 'not open yet',
  namesakes: 'Others of the same name are in this list. Only this one has {{facts}}.',
  facts: {
    TOWN: 'this town',
    AUTHORITY: 'this local authority',
    POSTCODE: 'this postcode',
    WEBSITE: 'this website',
    AGES: 'these ages',
  },
} as const;
