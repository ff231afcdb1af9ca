// Before a colleague's tie is ended: what they lose at once, and what stays.
import { Button, Dialog, Row, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EndTieDocument, type PersonHere } from './invite-people.graphql.js';

export function EndTie({ person: { id, name, role }, onClose }: { person: PersonHere; onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(EndTieDocument);
  const words = { name, role: t(`affiliation.roles.${role}`) };
  const end = async () => {
    if (!(await submit({ id }))) return;
    announce(t('invitePeople.here.ended', words));
    onClose();
  };
  return (
    <Dialog title={t('invitePeople.here.ending', words)} closeLabel={t('invitePeople.here.keep')} onClose={onClose}>
      <p>{t('invitePeople.here.endingText', words)}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="danger" isPending={isPending} onClick={() => void end()}>
          {t('invitePeople.here.endNow')}
        </Button>
        <Button onClick={onClose}>{t('invitePeople.here.keep')}</Button>
      </Row>
    </Dialog>
  );
}
