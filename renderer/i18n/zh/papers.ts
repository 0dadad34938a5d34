/** Papers wherever they are shown: copies, what a drawing has to say, fonts. */
import type { VolumeGap } from '../../../shared/api/volume.ts';
import type { FontProblem } from '../../../shared/documents/fontRoles.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';

type Notes = { readonly [K in PaperNote['type']]: string };
type Gaps = { readonly [K in VolumeGap['reason']]: string };
type Problems = { readonly [K in FontProblem]: string };

export const papers = {
  /** What may not have come to this computer yet. */
  volume: {
    make: '整卷 PDF',
    hint: '把全部文书和证据按卷内目录的次序装成一册，带封面、目录、页号和书签。',
    fetching: '正在从中心取回文件',
    left_one: '先从中心取回文件，还差 {{count}} 份',
    left_other: '先从中心取回文件，还差 {{count}} 份',
    making: '正在装订整卷',
    step: '{{title}}（{{done}}/{{of}}）',
    front: '正在编目录和封面',
    saving: '正在取出文件',
    stop: '停止装订',
    stopped: '已停止，没有留下半成品。',
    failed: '装订没有完成，案卷里的材料没有变动。可以再试一次。',
    done_one: '已装订 {{count}} 页，保存为 {{name}}。',
    done_other: '已装订 {{count}} 页，保存为 {{name}}。',
    gapsTitle: '有几件材料没有页面可装，卷内留了说明页',
    gap: '第 {{page}} 页 {{title}}：{{why}}',
    gaps: {
      locked: '文件有打开密码',
      damaged: '文件已损坏',
      missing: '文件还没有传到这台电脑',
      'at-hub': '文件在中心，这次没有取到；已经记下，取到以后再装订一次就有了',
      'no-pages': '录音、录像、表格等没有页面',
    } satisfies Gaps,
  },
  saveWord: '存为 Word 稿',
  notesTitle: '这份文书可以用，有一点请留意',
  notesBetween: '、',
  notes: {
    'template-newer': '本单位的文书范本由更新版本的程序保存，这里看不懂，先用随程序自带的范本。请更新程序。',
    'font-missing': '找不到字体“{{font}}”的文件，改用“{{used}}”。可以在设置里另选。',
    'font-damaged': '字体“{{font}}”的文件读不出来，改用“{{used}}”。可以在设置里另选。',
    'font-lacks': '字体“{{font}}”没有这些字：{{characters}}，这几个字用 Noto Serif SC 补上。',
    'numbers-unconfirmed': '文书里的这些天数还没有经本单位确认：{{numbers}}。用之前请核对，并在“规则与数字”页确认。',
  } satisfies Notes,
  /** A paper drawn while it is written. */
  live: {
    drawing: '正在排版…',
    failed: '实样暂时画不出来，填写的内容都在，稍后会自动再试。',
    refused: '实样画不出来：{{why}}',
  },
  fonts: {
    title: '文书字体',
    body: '文书默认用随程序带的 Noto Serif SC（思源宋体）。这台电脑上装有仿宋、小标宋等字体的，可以选用。只影响这台电脑。',
    style: { official: '公文（通知书、函件、告知书）', form: '表格和协议（申请书、笔录、协议书）' },
    bundled: 'Noto Serif SC（随程序自带）',
    none: '这台电脑的字体文件夹里没有找到中文字体，文书用随程序自带的字体。',
    usual: '常用',
    others: '其他字体',
    changed: '已换字体，新出的文书会用它。',
    reload: '重新查找字体',
    whyNot: '有 {{count}} 种字体不能用',
  },
  fontProblems: {
    'font-cff': '这种字体文件（OpenType CFF）还不支持，请选 .ttf 或 .ttc 的字体。',
    'font-forbidden': '这种字体的厂商不允许嵌入文件，请另选。',
    'font-damaged': '字体文件读不出来，请另选。',
    'font-too-large': '字体文件太大，请另选。',
    'font-not-chinese': '这种字体缺少文书常用的汉字，请另选。',
    'font-missing': '字体文件已经不在这台电脑上，请重新查找。',
  } satisfies Problems,
} as const;
