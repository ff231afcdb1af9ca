// Texts about schools that stand on several pages, in English.
export const school = {
  phases: {
    NURSERY: 'Nursery',
    PRIMARY: 'Primary',
    MIDDLE_DEEMED_PRIMARY: 'Middle',
    SECONDARY: 'Secondary',
    MIDDLE_DEEMED_SECONDARY: 'Middle',
    ALL_THROUGH: 'All-through',
    SIXTEEN_PLUS: 'Sixteen plus',
    NOT_APPLICABLE: 'No phase',
  },
  ages: 'ages {{lowAge}}–{{highAge}}',
  sizes: {
    UP_TO_100: 'up to 100 pupils',
    UP_TO_250: '101–250 pupils',
    UP_TO_500: '251–500 pupils',
    UP_TO_1000: '501–1,000 pupils',
    OVER_1000: 'over 1,000 pupils',
  },
  departmentOf: 'Department of {{name}}',
  closed: 'closed',
  partner: 'partner',
  partnerKinds: {
    LOCAL_AUTHORITY: 'local authority',
    UNIVERSITY: 'university',
    COMMUNITY_GROUP: 'community group',
    SUPPLIER: 'supplier',
  },
  registerNumber: 'number {{registerKey}}',
  onlyRegisterNumber:
    'Nothing else in the register tells it from others of its name: ask the school for its number ({{registerKey}}).',
  search: {
    placeholder: 'Name, town or postcode',
    looking: 'Looking …',
    found_one: 'One school found',
    found_other: '{{count}} schools found',
    nothing: 'No school fits. Try a part of the name, the town, or the postcode.',
  },
} as const;
