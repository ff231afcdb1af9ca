// How groups that follow a role are called at first, in Swedish.
import type { RoleGroupWords } from './en.js';

export const sv: RoleGroupWords = {
  heads: {
    name: 'Alla rektorer',
    purpose:
      'Här tänker rektorerna på nätverkets skolor tillsammans: vad de beslutar, vad de behöver och vad de kan låna varandra.',
  },
  co_leaders: {
    name: 'Medledare',
    purpose: 'Här planerar de som leder nätverket, och lämnar över till dem som leder det härnäst.',
  },
};
