// Who made a resource, for which school; what was imported has no person.
import { useTranslation } from 'react-i18next';

export interface Maker {
  readonly name: string | null;
  readonly organisationName: string;
  readonly formerly: boolean;
}

export function useMakerWords(): (maker: Maker) => string {
  const { t } = useTranslation();
  return ({ name, organisationName: school, formerly }) => {
    if (name === null) return school;
    return t(formerly ? 'resource.formerlyAt' : 'resource.madeBy', { name, school });
  };
}
