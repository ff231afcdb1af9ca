// The pupils of one's own school who can be known by a piece of evidence, found by first name, and by what they can be.
import { Button, ChoicesField, FindField, Row, Section, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePupilName } from '../../parts/pupil/use-pupil-name.js';
import { Loaded } from '../../platform/page/loaded.js';
import { type PupilToShow, PupilsToShowDocument, type ShownPurpose } from './evidence.graphql.js';
import style from './run-an-enquiry.module.css';

export interface ChosenPupil extends PupilToShow {
  readonly purposes: readonly ShownPurpose[];
}

const purposes: readonly ShownPurpose[] = ['QUOTATION', 'PICTURE', 'WORK'];

interface PupilsShownProps {
  /** Whose pupils they are. */
  organisationId: string;
  isVoice: boolean;
  chosen: readonly ChosenPupil[];
  onChoose: (chosen: readonly ChosenPupil[]) => void;
}

export function PupilsShown({ organisationId, isVoice, chosen, onChoose }: PupilsShownProps) {
  const { t } = useTranslation();
  const nameOf = usePupilName();
  const [name, setName] = useState<string | null>(null);
  const first = isVoice ? 'QUOTATION' : 'PICTURE';
  const choose = (pupil: PupilToShow) => {
    if (!chosen.some(({ id }) => id === pupil.id)) onChoose([...chosen, { ...pupil, purposes: [first] }]);
    setName(null);
  };
  return (
    <Section title={t('runAnEnquiry.pupils.label')}>
      <p className={style.soft}>{t('runAnEnquiry.pupils.hint')}</p>
      {chosen.map((pupil) => (
        <Stack key={pupil.id} gap={2}>
          <ChoicesField
            label={t('runAnEnquiry.pupils.by', { name: nameOf(pupil) })}
            name={pupil.id}
            error={pupil.purposes.length === 0 ? t('keepConsents.whatMissing') : undefined}
            choices={purposes.map((value) => ({ value, label: t(`keepConsents.purposes.${value}`) }))}
            chosen={pupil.purposes}
            onChoose={(now) =>
              onChoose(
                chosen.map((other) =>
                  other.id === pupil.id
                    ? { ...pupil, purposes: purposes.filter((purpose) => now.includes(purpose)) }
                    : other,
                ),
              )
            }
          />
          <Row>
            <Button kind="plain" onClick={() => onChoose(chosen.filter(({ id }) => id !== pupil.id))}>
              {t('runAnEnquiry.pupils.forget', { name: pupil.firstName })}
            </Button>
          </Row>
        </Stack>
      ))}
      <FindField
        key={chosen.length}
        label={t('runAnEnquiry.pupils.find')}
        act={t('runAnEnquiry.pupils.search')}
        onFind={setName}
      />
      {name !== null && <Found organisationId={organisationId} name={name} onChoose={choose} />}
    </Section>
  );
}

interface FoundProps {
  organisationId: string;
  name: string;
  onChoose: (pupil: PupilToShow) => void;
}

function Found({ organisationId, name, onChoose }: FoundProps) {
  const { t } = useTranslation();
  const nameOf = usePupilName();
  const query = useQuery({
    query: PupilsToShowDocument,
    variables: { organisationId, name },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ consentPupils: { items } }) =>
        items.length === 0 ? (
          <p role="status">{t('runAnEnquiry.pupils.nobody')}</p>
        ) : (
          <Row>
            {items.map((pupil) => (
              <Button key={pupil.id} onClick={() => onChoose(pupil)}>
                {t('runAnEnquiry.pupils.choose', { name: nameOf(pupil) })}
              </Button>
            ))}
          </Row>
        )
      }
    </Loaded>
  );
}
