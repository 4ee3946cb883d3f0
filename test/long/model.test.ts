import { LOCALES } from '../../model/types';
import { testModel } from '../model/of-locale';

for (const locale of LOCALES) if (locale !== 'en-US') testModel(locale);
