// Says honestly whether the acceptance takes effect at once or waits for a facilitator.
import { Button, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { TaskPage } from '../../platform/page/task-page.js';
import type { AcceptedInvitation, OpenInvitation } from './accept-an-invitation.graphql.js';

/** A new start: the session, and with it everything on the page, may be another than before. */
const goHome = () => window.location.assign('/');

export interface AcceptedProps {
  accepted: AcceptedInvitation;
  role: OpenInvitation['role'];
}

export function Accepted({ accepted: { takesEffect, organisation }, role }: AcceptedProps) {
  const { t } = useTranslation();
  const words = { school: organisation.name, role: t(`affiliation.roles.${role}`) };
  const speaksForIt = {
    title: t('acceptAnInvitation.takesEffect', words),
    lead: t('acceptAnInvitation.takesEffectText'),
  };
  const isIn = { title: t('acceptAnInvitation.isIn', words), lead: t('acceptAnInvitation.isInText') };
  const waits = { title: t('acceptAnInvitation.waits'), lead: t('acceptAnInvitation.waitsText', words) };
  const said = takesEffect && role === 'COORDINATOR' ? speaksForIt : isIn;
  return (
    <TaskPage {...(takesEffect ? said : waits)} width="narrow">
      <Row>
        <Button kind="primary" onClick={goHome}>
          {t('acceptAnInvitation.goHome')}
        </Button>
      </Row>
    </TaskPage>
  );
}
