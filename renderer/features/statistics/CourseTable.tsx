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
    // A table takes the width of its words whatever it is told, so the box around it is what is hidden.
    <div className="hj-visually-hidden">
      <table>
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
    </div>
  );
};
