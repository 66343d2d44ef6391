import { languages, type LanguageTag } from '../../src/language/languages.ts';

/**
 * Words of the interface that name the museum, by path under `data/text`: what stands there takes the place of the messages of
 * the same name. The name is shown as it is in all languages; whoever runs the museum may write each in its language.
 *
 * @param name of the museum
 * @param collection whose records it shows
 * @param houses ids of its houses, each with its name
 */
export function museumTexts(
  name: string,
  collection: string,
  houses: ReadonlyMap<string, string> = new Map(),
): Map<string, Readonly<Record<string, string>>> {
  const files = new Map<string, Readonly<Record<string, string>>>();
  const plain = escapeMessage(name);
  const owner = escapeMessage(collection);
  for (const { tag } of languages) {
    const say = sentences[tag];
    const is = (name === collection ? say.isOwn : say.is)
      .replace('[name]', plain)
      .replace('[collection]', owner);
    files.set(`${tag}.json`, {
      'museum.name': plain,
      'museum.pageTitle': `{place} · ${plain}`,
      'direction.received': say.received,
      'whereabouts.reported': say.reported,
      'whereabouts.reported.sentence': say.reportedSentence,
      'veil.claim': say.veil,
      'veil.contribute': say.contribute,
      'record.licence': say.licence,
      ...Object.fromEntries([...houses].map(([id, told]) => [`house.${id}`, escapeMessage(told)])),
    });
    files.set(`about/${tag}.json`, {
      'what.is': is,
      'what.isNot': say.isNot,
      'what.veils': say.shown.replace('[all]', '{total, number}'),
      'licences.credit': `${owner}.`,
    });
    files.set(`pages/${tag}.json`, {
      credit: owner,
      'header.what': say.header,
      'picture.museum': plain,
      'front.what': is,
      'front.share': say.shown.replace('[all]', '{claimed, number}'),
      'room.veiled': say.veiled,
    });
    files.set(`share/${tag}.json`, {
      'site.author': owner,
      'site.name': plain,
      'credit.what': plain,
      'alt.drawn': plain,
    });
    files.set(`trail/${tag}.json`, { 'sheet.made': `“${plain}” · ${owner}.` });
  }
  return files;
}

/** Braces and apostrophes mean something in messages. */
function escapeMessage(text: string): string {
  return text.replaceAll("'", '’').replaceAll('{', '(').replaceAll('}', ')');
}

interface Sentences {
  readonly received: string;
  readonly reported: string;
  readonly reportedSentence: string;
  readonly veil: string;
  readonly contribute: string;
  readonly licence: string;
  readonly is: string;
  /** The same, where museum and collection have one name. */
  readonly isOwn: string;
  readonly isNot: string;
  readonly header: string;
  readonly shown: string;
  readonly veiled: string;
}

const sentences: Readonly<Record<LanguageTag, Sentences>> = {
  en: {
    received: 'Of the collection',
    reported: 'In its records',
    reportedSentence: 'The records of the collection name it.',
    veil: 'The collection holds {count, number} records. The one of this place could not be taken, or nobody says where it comes from, so it stands under linen: form and size mean nothing.',
    contribute: 'The report of the import (report.html) tells which records were left out, and why.',
    licence:
      'Records and pictures: under the licence that the source names. Frames, cases and rooms: CC BY 4.0.',
    isOwn:
      '[name] shows its records in a house that was drawn for them. Facts, pictures and models come from the collection; rooms, frames and cases do not. What is under linen has neither a picture nor a model, or nobody says where it comes from.',
    is: '[name] shows records of [collection] in a house that was drawn for them. Facts, pictures and models come from the collection; rooms, frames and cases do not. What is under linen has neither a picture nor a model, or nobody says where it comes from.',
    isNot: 'It is no picture of real rooms, and says nothing that the records do not say.',
    header: 'A collection to walk through, with a source behind every record',
    shown:
      'The collection has [all] records. {documented, number} of them stand here, each with its source; what could not be taken has its place under linen.',
    veiled:
      '{count, plural, =0 {No place stands under linen.} one {One place stands under linen: its record could not be taken.} other {# places stand under linen: their records could not be taken.}}',
  },
  ko: {
    received: '소장품',
    reported: '기록에 있음',
    reportedSentence: '소장 기록에 실려 있습니다.',
    veil: '소장 기록은 모두 {count, number}건입니다. 이 자리의 기록은 읽을 수 없었거나 출처를 알 수 없어 아마천에 덮여 있습니다. 모양과 크기에는 뜻이 없습니다.',
    contribute: '어떤 기록이 왜 빠졌는지는 가져오기 보고서(report.html)에 있습니다.',
    licence: '기록과 그림: 출처가 밝힌 이용 조건. 액자와 진열장, 방: CC BY 4.0.',
    isOwn:
      '[name]: 소장 기록을 그것을 위해 그린 건물에서 보여 줍니다. 사실과 그림, 모형은 소장 자료에서 왔고 방과 액자, 진열장은 그렇지 않습니다. 아마천에 덮인 것은 그림도 모형도 없거나 출처를 알 수 없는 것입니다.',
    is: '[name]: [collection]의 기록을 그것을 위해 그린 건물에서 보여 줍니다. 사실과 그림, 모형은 소장 자료에서 왔고 방과 액자, 진열장은 그렇지 않습니다. 아마천에 덮인 것은 그림도 모형도 없거나 출처를 알 수 없는 것입니다.',
    isNot: '실제 방의 그림이 아니며, 기록에 없는 것은 말하지 않습니다.',
    header: '걸어서 둘러보는 소장품, 모든 기록에 출처',
    shown:
      '소장 기록은 모두 [all]건입니다. 그 가운데 {documented, number}건이 출처와 함께 여기 있습니다. 가져오지 못한 기록에는 아마천에 덮인 자리만 있습니다.',
    veiled:
      '{count, plural, =0 {천으로 덮인 자리는 없습니다.} other {#자리는 천으로 덮여 있습니다. 그 기록은 읽을 수 없었습니다.}}',
  },
  fr: {
    received: 'De la collection',
    reported: 'Dans ses fiches',
    reportedSentence: 'Les fiches de la collection le mentionnent.',
    veil: 'La collection compte {count, number} fiches. Celle de cette place n’a pas pu être reprise, ou personne ne dit d’où elle vient : la place est sous le lin, dont la forme et la taille ne disent rien.',
    contribute:
      'Le rapport de l’import (report.html) dit quelles fiches ont été laissées de côté, et pourquoi.',
    licence:
      'Fiches et images : sous la licence que nomme la source. Cadres, vitrines et salles : CC BY 4.0.',
    isOwn:
      '[name] montre ses fiches dans une maison dessinée pour elles. Les faits, les images et les modèles viennent de la collection ; les salles, les cadres et les vitrines, non. Ce qui est sous le lin n’a ni image ni modèle, ou personne ne dit d’où cela vient.',
    is: '[name] montre des fiches de [collection] dans une maison dessinée pour elles. Les faits, les images et les modèles viennent de la collection ; les salles, les cadres et les vitrines, non. Ce qui est sous le lin n’a ni image ni modèle, ou personne ne dit d’où cela vient.',
    isNot: 'Ce n’est pas une image de salles réelles, et rien n’y est dit que les fiches ne disent.',
    header: 'Une collection à parcourir, avec une source derrière chaque fiche',
    shown:
      'La collection compte [all] fiches. {documented, number} sont montrées ici, chacune avec sa source ; ce qui n’a pas pu être repris a sa place sous le lin.',
    veiled:
      '{count, plural, =0 {Aucune place n’est sous le lin.} one {Une place est sous le lin : sa fiche n’a pas pu être reprise.} many {# places sont sous le lin : leurs fiches n’ont pas pu être reprises.} other {# places sont sous le lin : leurs fiches n’ont pas pu être reprises.}}',
  },
  ru: {
    received: 'Из собрания',
    reported: 'В его записях',
    reportedSentence: 'Предмет назван в записях собрания.',
    veil: 'В собрании записей: {count, number}. Запись для этого места не удалось взять, или не сказано, откуда она, поэтому оно под льном: форма и размер ничего не значат.',
    contribute: 'Какие записи не вошли и почему, сказано в отчёте о загрузке (report.html).',
    licence: 'Записи и изображения: на условиях, названных источником. Рамы, витрины и залы: CC BY 4.0.',
    isOwn:
      '[name]: записи собрания в доме, нарисованном для них. Сведения, изображения и модели взяты из собрания; залы, рамы и витрины — нет. Под льном то, для чего нет ни изображения, ни модели, или не сказано, откуда оно.',
    is: '[name]: записи собрания «[collection]» в доме, нарисованном для них. Сведения, изображения и модели взяты из собрания; залы, рамы и витрины — нет. Под льном то, для чего нет ни изображения, ни модели, или не сказано, откуда оно.',
    isNot: 'Это не изображение настоящих залов, и здесь не сказано ничего, чего нет в записях.',
    header: 'Собрание, по которому можно пройти, с источником за каждой записью',
    shown:
      'В собрании записей: [all]. Здесь показано: {documented, number}, каждая запись со своим источником; для того, что не удалось взять, оставлено место под льном.',
    veiled:
      '{count, plural, =0 {Под льном нет ни одного места.} one {# место под льном: его запись не удалось взять.} few {# места под льном: их записи не удалось взять.} many {# мест под льном: их записи не удалось взять.} other {# места под льном: их записи не удалось взять.}}',
  },
  es: {
    received: 'De la colección',
    reported: 'En sus registros',
    reportedSentence: 'Los registros de la colección lo nombran.',
    veil: 'La colección tiene {count, number} registros. El de este lugar no se pudo tomar, o nadie dice de dónde viene, así que está bajo lino: forma y tamaño no significan nada.',
    contribute: 'El informe de la importación (report.html) dice qué registros quedaron fuera y por qué.',
    licence:
      'Registros e imágenes: con la licencia que nombra la fuente. Marcos, vitrinas y salas: CC BY 4.0.',
    isOwn:
      '[name] muestra sus registros en una casa dibujada para ellos. Los datos, las imágenes y los modelos vienen de la colección; las salas, los marcos y las vitrinas, no. Lo que está bajo lino no tiene imagen ni modelo, o nadie dice de dónde viene.',
    is: '[name] muestra registros de [collection] en una casa dibujada para ellos. Los datos, las imágenes y los modelos vienen de la colección; las salas, los marcos y las vitrinas, no. Lo que está bajo lino no tiene imagen ni modelo, o nadie dice de dónde viene.',
    isNot: 'No es una imagen de salas reales, y no dice nada que los registros no digan.',
    header: 'Una colección para recorrer, con una fuente detrás de cada registro',
    shown:
      'La colección tiene [all] registros. {documented, number} se muestran aquí, cada uno con su fuente; lo que no se pudo tomar tiene su lugar bajo lino.',
    veiled:
      '{count, plural, =0 {Ningún lugar está bajo lino.} one {Un lugar está bajo lino: su registro no se pudo tomar.} many {# lugares están bajo lino: sus registros no se pudieron tomar.} other {# lugares están bajo lino: sus registros no se pudieron tomar.}}',
  },
  'zh-Hans': {
    received: '馆藏',
    reported: '见于馆藏记录',
    reportedSentence: '馆藏记录中有这件物品。',
    veil: '馆藏共有{count, number}条记录。此处的记录无法读取，或者没有人说明其来源，因此以亚麻布覆盖：形状和大小没有含义。',
    contribute: '导入报告（report.html）说明哪些记录没有收入以及原因。',
    licence: '记录和图片：按来源注明的许可。画框、展柜和房间：CC BY 4.0。',
    isOwn:
      '[name]在为其绘制的建筑中展示馆藏的记录。事实、图片和模型来自馆藏；房间、画框和展柜则不是。亚麻布下的物品没有图片也没有模型，或者没有人说明其来源。',
    is: '[name]在为其绘制的建筑中展示[collection]的记录。事实、图片和模型来自馆藏；房间、画框和展柜则不是。亚麻布下的物品没有图片也没有模型，或者没有人说明其来源。',
    isNot: '这不是真实房间的图像，也不说记录中没有的内容。',
    header: '可以走进去的馆藏，每条记录都有来源',
    shown:
      '馆藏共有[all]条记录。其中{documented, number}条连同来源在此展示；无法收入的只在亚麻布下留有位置。',
    veiled: '{count, plural, =0 {没有蒙着亚麻布的位置。} other {有 # 个位置蒙着亚麻布：其记录无法读取。}}',
  },
  ar: {
    received: 'من المجموعة',
    reported: 'في سجلاتها',
    reportedSentence: 'تذكره سجلات المجموعة.',
    veil: 'في المجموعة {count, number} سجلًّا. سجل هذا الموضع تعذّر أخذه، أو لا يذكر أحد مصدره، فهو تحت الكتّان: الشكل والحجم لا يعنيان شيئًا.',
    contribute: 'يذكر تقرير الاستيراد (report.html) أي السجلات تُركت ولماذا.',
    licence: 'السجلات والصور: بحسب الرخصة التي يذكرها المصدر. الإطارات والخزائن والقاعات: CC BY 4.0.',
    isOwn:
      'يعرض «[name]» سجلاته في مبنى رُسم لها. الحقائق والصور والنماذج من المجموعة؛ أما القاعات والإطارات والخزائن فليست منها. ما تحت الكتّان لا صورة له ولا نموذج، أو لا يذكر أحد مصدره.',
    is: 'يعرض «[name]» سجلات من [collection] في مبنى رُسم لها. الحقائق والصور والنماذج من المجموعة؛ أما القاعات والإطارات والخزائن فليست منها. ما تحت الكتّان لا صورة له ولا نموذج، أو لا يذكر أحد مصدره.',
    isNot: 'ليس هذا صورة لقاعات حقيقية، ولا يقول شيئًا لا تقوله السجلات.',
    header: 'مجموعة يمكن التجول فيها، وخلف كل سجل مصدر',
    shown:
      'في المجموعة [all] سجلًّا. يُعرض منها هنا {documented, number}، ولكلٍّ مصدره؛ ولما تعذّر أخذه مواضع تحت الكتّان.',
    veiled:
      '{count, plural, =0 {لا مكان تحت الكتّان.} zero {لا مكان تحت الكتّان.} one {مكان واحد تحت الكتّان: تعذّر أخذ سجله.} two {مكانان تحت الكتّان: تعذّر أخذ سجليهما.} few {# أماكن تحت الكتّان: تعذّر أخذ سجلاتها.} many {# مكانًا تحت الكتّان: تعذّر أخذ سجلاتها.} other {# مكان تحت الكتّان: تعذّر أخذ سجلاتها.}}',
  },
};
