import type { PackagedLesson, QuizQuestion } from './lesson.ts';
import { xml, xmlDocument, type Xml } from './xml.ts';

/** Where the quiz lies in a cartridge. */
export const QUIZ = 'quiz/assessment.xml';

/**
 * The manifest of an IMS Common Cartridge 1.1: the lesson as a page, and its quiz where it has one.
 * @param files everything the page is made of
 */
export function cartridgeManifest(
  { slug, title, quiz, words }: PackagedLesson,
  files: readonly string[],
): string {
  const item = (id: string, name: string) => xml`
        <item identifier="item-${id}" identifierref="${id}">
          <title>${name}</title>
        </item>`;
  const asked = quiz.length > 0;
  return xmlDocument(xml`
<manifest identifier="made-to-measure-${slug}"
  xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="en">${title}</lomimscc:string>
        </lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
      <item identifier="root">${[
        item('page', title),
        ...(asked ? [item('quiz', `${title}: ${words.quiz!}`)] : []),
      ]}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" href="index.html">
      ${files.map((file) => xml`<file href="${file}"/>`)}
    </resource>${
      asked
        ? xml`
    <resource identifier="quiz" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment">
      <file href="${QUIZ}"/>
    </resource>`
        : ''
    }
  </resources>
</manifest>`);
}

const field = (label: string, entry: string): Xml => xml`
      <qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;

const said = (text: string): Xml =>
  xml`<material><mattext texttype="text/plain">${text}</mattext></material>`;

/** The profile has a choice of two as a kind of its own, and none of many below three. */
const kindOf = (answers: readonly string[]): string =>
  answers.length === 2 ? 'cc.true_false.v0p1' : 'cc.multiple_choice.v0p1';

function itemOf({ question, answers, right, why }: QuizQuestion, n: number): Xml {
  return xml`
      <item ident="q${n + 1}">
        <itemmetadata>
          <qtimetadata>${field('cc_profile', kindOf(answers))}</qtimetadata>
        </itemmetadata>
        <presentation>
          ${said(question)}
          <response_lid ident="response" rcardinality="Single">
            <render_choice>${answers.map(
              (answer, at) => xml`
              <response_label ident="a${at + 1}">${said(answer)}</response_label>`,
            )}
            </render_choice>
          </response_lid>
        </presentation>
        <resprocessing>
          <outcomes>
            <decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>
          </outcomes>
          <respcondition continue="Yes">
            <conditionvar><other/></conditionvar>
            <displayfeedback feedbacktype="Response" linkrefid="why"/>
          </respcondition>
          <respcondition continue="No">
            <conditionvar><varequal respident="response">a${right}</varequal></conditionvar>
            <setvar action="Set" varname="SCORE">100</setvar>
          </respcondition>
        </resprocessing>
        <itemfeedback ident="why"><flow_mat>${said(why)}</flow_mat></itemfeedback>
      </item>`;
}

/** The quiz of a lesson in the cartridge's profile of QTI 1.2. */
export function cartridgeQuiz({ title, quiz, words }: PackagedLesson): string {
  return xmlDocument(xml`
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd">
  <assessment ident="assessment" title="${`${title}: ${words.quiz!}`}">
    <qtimetadata>${[
      field('cc_profile', 'cc.exam.v0p1'),
      field('qmd_assessmenttype', 'Examination'),
      field('qmd_scoretype', 'Percentage'),
    ]}
    </qtimetadata>
    <section ident="section">${quiz.map(itemOf)}
    </section>
  </assessment>
</questestinterop>`);
}
