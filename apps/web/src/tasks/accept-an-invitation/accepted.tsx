// Says honestly whether the acceptance takes effect at once or waits for a facilitator.
import { Button, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { TaskPage } from '../../platform/page/task-page.js';
import type { AcceptedInvitation } from './accept-an-invitation.graphql.js';

/** A new start: the session, and with it everything on the page, may be another than before. */
const goHome = () => window.location.assign('/');

export function Accepted({ accepted: { takesEffect, organisation } }: { accepted: AcceptedInvitation }) {
  const { t } = useTranslation();
  const words = { school: organisation.name };
  return (
    <TaskPage
      title={takesEffect ? t('acceptAnInvitation.takesEffect', words) : t('acceptAnInvitation.waits')}
      lead={takesEffect ? t('acceptAnInvitation.takesEffectText') : t('acceptAnInvitation.waitsText', words)}
      width="narrow"
    >
      <Row>
        <Button kind="primary" onClick={goHome}>
          {t('acceptAnInvitation.goHome')}
        </Button>
      </Row>
    </TaskPage>
  );
}
