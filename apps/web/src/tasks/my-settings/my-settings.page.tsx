// How others see me, how Sixfold looks to me, and where I am signed in.
import { useTranslation } from 'react-i18next';
import { TaskPage } from '../../platform/page/task-page.js';
import { AboutMe } from './about-me.js';
import { MailToMe } from './mail-to-me.js';
import { MyAffiliations } from './my-affiliations.js';
import { MyPassword } from './my-password.js';
import { MyPresence } from './my-presence.js';
import { MySessions } from './my-sessions.js';

export function MySettingsPage() {
  const { t } = useTranslation();
  return (
    <TaskPage title={t('mySettings.title')} lead={t('mySettings.lead')} width="read">
      <AboutMe />
      <MyAffiliations />
      <MailToMe />
      <MyPresence />
      <MyPassword />
      <MySessions />
    </TaskPage>
  );
}
