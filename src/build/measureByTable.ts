/**
 * Measures text at build time, without a browser, for the static drawings. Labels must not overlap
 * in any font that a reader's browser uses. So the table has the advances of the widest expected
 * font, DejaVu Sans Bold, and a margin is added.
 */
import { TYPOGRAPHY, type MeasureText } from '../layout';

/** A factor for fonts that are wider still. */
const MARGIN = 1.1;
/** Headings of the axis are set in the serif, which is narrower, and ticks in a smaller size. */
const TICK_MARGIN = 1.0577;

/** The regular weight is narrower than the bold of the table: by 6 to 19 percent in DejaVu Sans. */
const LIGHT = 0.94;

/** The advance of a character that is not in the table: one em, as in Chinese and Japanese. */
const UNKNOWN = 1000;

/**
 * Estimates for scripts that DejaVu lacks, or whose letters join. They are the mean of the letters
 * of a word in the widest font, since the width of a letter depends on its neighbours.
 */
const SCRIPTS: readonly (readonly [characters: RegExp, advance: number])[] = [
  // Accents, vowels over and under letters, and marks of direction.
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/\p{Mc}/u, 500],
  [/\p{scx=Arabic}/u, 750],
  [/[\u0900-\u109f\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff\p{Script=Armenian}]/u, 880],
];

function estimateOf(character: string): number {
  return SCRIPTS.find(([characters]) => characters.test(character))?.[1] ?? UNKNOWN;
}

/**
 * Advances in thousandths of an em, from a first code point on, measured on a canvas in Chromium at
 * 1000 px without kerning: Latin, the apostrophe that Intl writes in Ukrainian, Greek,
 * Hebrew, digits of Arabic and Persian, Vietnamese, Cyrillic, the Ukrainian Ґ, punctuation, the
 * euro sign.
 */
const TABLE: readonly (readonly [first: number, advances: string])[] = [
  [
    0x20,
    `348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696
    696 696 696 400 400 838 838 838 580 1000 774 762 734 830 683 683 821 837 372 372 775 637 995
    837 850 733 850 770 720 682 812 774 1103 771 724 725 457 365 457 838 500 500 675 716 593 716
    678 435 716 712 343 343 665 343 1042 712 687 716 716 493 595 478 712 652 924 645 652 582 712
    365 712 838 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600
    600 600 600 600 600 600 600 600 600 600 600 600 600 348 456 696 696 636 696 365 500 500 1000
    564 646 838 0 1000 500 500 838 438 438 500 736 636 380 500 438 564 646 1035 1035 1035 580
    774 774 774 774 774 774 1085 734 683 683 683 683 372 372 372 372 838 837 850 850 850 850 850
    838 850 812 812 812 812 724 738 719 675 675 675 675 675 675 1048 593 678 678 678 678 343 343
    343 343 687 712 687 687 687 687 687 838 687 712 712 712 712 652 716 652 774 675 774 675 774
    675 734 593 734 593 734 593 734 593 830 716 838 716 683 678 683 678 683 678 683 678 683 678
    821 716 821 716 821 716 821 716 837 712 974 790 372 343 372 343 372 343 372 343 372 343 744
    686 372 343 775 665 665 637 343 637 343 637 479 637 557 642 371 837 712 837 712 837 712 983
    837 712 850 687 850 687 850 687 1167 1094 770 493 770 493 770 493 720 595 720 595 720 595
    720 595 682 478 682 478 682 478 812 712 812 712 812 712 812 712 812 712 812 712 1103 924 724
    652 724 725 582 725 582 725 582 435 716 811 762 716 762 716 734 734 593 838 879 757 716 688
    683 849 696 683 435 821 793 1045 436 389 775 665 360 592 1042 837 712 850 874 687 1083 912
    782 716 770 720 595 683 552 478 707 478 682 835 712 850 813 797 778 725 582 772 772 641 582
    696 772 641 573 716 372 659 544 372 1555 1412 1298 1009 980 686 1209 1180 1055 774 675 372
    343 850 687 812 712 812 712 812 712 812 712 812 712 678 774 675 774 675 1085 1048 821 716
    821 716 775 665 850 687 850 687 772 582 343 1555 1412 1298 821 716 1289 787 837 712 774 675
    1085 1048 850 687 774 675 774 675 683 678 683 678 372 343 372 343 850 687 850 687 770 493
    770 493 812 712 812 712 720 595 682 478 690 607 837 712 837 865 809 659 725 582 774 675 683
    678 850 687 850 687 850 687 850 687 724 652 492 867 512 343 1088 1088 774 734 593 637 682
    595 582 782 614 762 812 774 683 678 372 343 860 791 770 493 724 652`,
  ],
  [0x2bc, `380`],
  [
    0x384,
    `441 500 797 380 846 1009 563 1000 891 1000 980 894 390 774 762 637 774 683 725 837 850 372 775
    774 995 837 632 850 837 733 1000 683 682 724 850 771 850 850 372 724 687 557 712 390 675 687 716
    681 687 557 591 712 687 390 710 633 736 681 591 687 791 716 593 779 638 675 782 645 794 869 390
    675 687 675 869`,
  ],
  [
    0x5d0,
    `728 610 447 588 687 343 400 687 679 294 578 566 605 696 724 343 453 680 666 675 658 661 653 736
    602 758 683`,
  ],
  [0x60c, `380`],
  [0x660, `610 610 610 610 610 610 610 610 610 610`],
  [0x6f0, `610 610 610 610 610 610 610 610 610 610`],
  [
    0x1ea0,
    `774 675 774 675 774 675 774 675 774 675 774 675 774 675 774 675 774 675 774 675 774 675 774 675
    683 678 683 678 683 678 683 678 683 678 683 678 683 678 683 678 372 343 372 343 850 687 850 687
    850 687 850 687 850 687 850 687 850 687 874 687 874 687 874 687 874 687 874 687 812 712 812 712
    835 712 835 712 835 712 835 712 835 712 724 652 724 652 724 652 724 652`,
  ],
  [
    0x400,
    `683 683 878 637 734 720 372 372 372 1154 1130 878 817 837 771 837 774 762 762 637 891 683
    1224 710 837 837 817 831 995 837 850 837 733 734 682 771 992 771 928 808 1235 1326 939 1036
    762 734 1174 770 675 698 633 522 808 678 995 581 701 701 679 732 817 691 687 691 716 593 580
    652 992 645 741 687 1062 1105 751 904 632 593 972 642 678 678 714 522 593 595 343 343 343
    991 956 734 679 701 652 691`,
  ],
  [0x490, `637 522`],
  [
    0x2010,
    `415 415 696 500 1000 1000 500 500 380 380 380 380 657 657 657 657 500 500 639 639 333 667
    1000 348 0 0 0 0 0 0 0 200 1440 1887 264 447 630 264 447 630 733 412 412`,
  ],
  [0x20ac, `696`],
];

const advances = new Map<number, number>(
  TABLE.flatMap(([first, row]) =>
    row.split(/\s+/).map((advance, i): [number, number] => [first + i, Number(advance)]),
  ),
);

/** The largest width that a line of text can have, in CSS pixels. */
export const measureByTable: MeasureText = (text, style) => {
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances.get(character.codePointAt(0) ?? 0) ?? estimateOf(character);
  }
  const weight = TYPOGRAPHY[style].weight < 600 ? LIGHT : 1;
  const margin = style === 'tick' ? TICK_MARGIN : MARGIN;
  return (thousandths / 1000) * TYPOGRAPHY[style].sizePx * weight * margin;
};
