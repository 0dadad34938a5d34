/** The course as a table, for who cannot see the picture. */
import { useTranslation } from 'react-i18next';
import type { CourseMonth } from '../../../shared/statistics/course.ts';
import { monthText } from '../../../shared/statistics/period.ts';
import { useText } from '../../i18n/useText.ts';
import type { CourseLine } from './CourseChart.tsx';

type CourseTableProps = { readonly course: readonly CourseMonth[]; readonly lines: readonly CourseLine[] };

export const CourseTable = ({ course, lines }: CourseTableProps) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  return (
    <table className="hj-visually-hidden">
      <caption>{t('course')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          {lines.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {course.map((at) => (
          <tr key={at.month}>
            <th scope="row">{text(monthText(at.month))}</th>
            {lines.map(({ name, of }) => (
              <td key={name}>{of(at)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
