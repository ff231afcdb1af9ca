// Before anything is collected: what those who enquire hold to, read once and agreed to.
import { ethicsPoints } from '@sixfold/domain';
import { Button, Card, Icon, Row, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AgreeOnEthicsDocument, type Enquiry } from './run-an-enquiry.graphql.js';
import style from './run-an-enquiry.module.css';

export function AgreeOnEthics({ enquiry: { id } }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AgreeOnEthicsDocument);
  const agree = async () => {
    if (await submit({ id })) announce(t('runAnEnquiry.ethics.isAgreed'));
  };
  return (
    <Section title={t('runAnEnquiry.ethics.title')}>
      <Card>
        <Stack>
          <ul className={style.points}>
            {ethicsPoints.map((point) => (
              <li key={point}>
                <Icon name="check" />
                {t(`runAnEnquiry.ethics.points.${point}`)}
              </li>
            ))}
          </ul>
          <ProblemNotice problem={problem} />
          <Row>
            <Button kind="primary" isPending={isPending} onClick={() => void agree()}>
              {t('runAnEnquiry.ethics.agree')}
            </Button>
          </Row>
        </Stack>
      </Card>
    </Section>
  );
}
