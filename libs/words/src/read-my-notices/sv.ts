// Texts of the task "read my notices", in Swedish.
import type { Translated } from '../catalogue.js';
import type { readMyNotices as english } from './en.js';

export const readMyNotices: Translated<typeof english> = {
  title: 'Notiser',
  somethingNew_one: 'En sak är ny',
  somethingNew_other: '{{number}} saker är nya',
  lead: 'Det som har hänt i dina nätverk och som rör dig, varje sak en gång.',
  settings: 'Välj när vi mejlar dig',
  markAll: 'Markera alla som lästa',
  allMarked: 'Alla är markerade som lästa.',
  unreadTag: 'ny',
  elsewhere: 'Utanför dina nätverk',
  older: 'Äldre notiser',
  empty: 'Här finns inget ännu',
  emptyText:
    'När en skola tillfrågas, en plats erbjuds eller ett nätverk kommer i gång står det här: varje sak en gång, med vägen dit.',
  emptyAction: 'Gå till dina nätverk',
};
