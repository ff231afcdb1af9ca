// What a network is for and works on, and changing these words in place.
import { Button, Card, Row, Section, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../platform/graphql.js';
import style from './about.module.css';
import { ChangeWords } from './change-words.js';
import { FormerFocuses, yearsWords } from './former-focuses.js';

export const AboutFragment = graphql(`
  fragment About on Network {
    id
    name
    purpose
    learningFocus
    state
    programmeYear
    formerFocuses {
      id
      focus
      fromYear
      untilYear
      reason
    }
    can {
      lead
    }
  }
`);

export type AboutNetwork = ResultOf<typeof AboutFragment>;

const anchor = 'words';

export function About({ network }: { network: FragmentOf<typeof AboutFragment> }) {
  const { t } = useTranslation();
  const about = readFragment(AboutFragment, network);
  const { purpose, learningFocus, programmeYear, formerFocuses, can } = about;
  const { hash } = useLocation();
  const [isChanging, setChanging] = useState(can.lead && hash === `#${anchor}`);
  return (
    <div id={anchor}>
      <Section title={t('lookAfterANetwork.words.title')}>
        <Card>
          {isChanging ? (
            <ChangeWords about={about} onDone={() => setChanging(false)} />
          ) : (
            <Stack>
              <Fact title={t('lookAfterANetwork.words.purpose')} text={purpose} />
              <Fact
                title={t('lookAfterANetwork.words.learningFocus')}
                text={learningFocus || t('lookAfterANetwork.words.noFocus')}
                note={programmeYear === null ? null : yearsWords(t, programmeYear, programmeYear)}
              />
              {formerFocuses.length > 0 && <FormerFocuses former={formerFocuses} />}
              {can.lead && (
                <Row>
                  <Button onClick={() => setChanging(true)}>{t('lookAfterANetwork.words.change')}</Button>
                </Row>
              )}
            </Stack>
          )}
        </Card>
      </Section>
    </div>
  );
}

interface FactProps {
  title: string;
  text: string;
  note?: string | null;
}

const Fact = ({ title, text, note }: FactProps) => (
  <div>
    <h3>{title}</h3>
    <p>{text}</p>
    {note && <p className={style.note}>{note}</p>}
  </div>
);
