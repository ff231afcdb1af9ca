// Language and appearance, to choose at any place, also before signing in.
import { appearances, type Appearance } from '@sixfold/domain';
import { Select } from '@sixfold/ui';
import { languageFrom, languageNames, languages } from '@sixfold/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceAppearance, dress, readAppearance } from '../appearance.js';
import { speak } from '../i18n/i18n.js';

const languageChoices = languages.map((language) => ({ value: language, label: languageNames[language] }));

export function LanguagePicker() {
  const { t, i18n } = useTranslation();
  const pick = (picked: string) => void speak(i18n, languageFrom([picked]));
  return (
    <Select
      label={t('shell.language.label')}
      choices={languageChoices}
      value={i18n.language}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  );
}

export function AppearancePicker() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Appearance>(deviceAppearance);
  const pick = (picked: string) => {
    const appearance = readAppearance(picked);
    setChosen(appearance);
    dress(appearance);
  };
  return (
    <Select
      label={t('shell.appearance.label')}
      choices={appearances.map((appearance) => ({ value: appearance, label: t(`shell.appearance.${appearance}`) }))}
      value={chosen}
      onChange={(event) => pick(event.currentTarget.value)}
    />
  );
}
