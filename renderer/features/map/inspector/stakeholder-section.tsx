import { ladderLabels } from '../../../../shared/method/strategy/ladder.ts';
import { buyingRoles, type Stakeholder } from '../../../../shared/model/records/stakeholder.ts';
import {
  adaptabilityLabels,
  buyingRoleLabels,
  coverageLabels,
  decisionOrientationLabels,
  politicalStatusLabels,
  receptivenessLabels,
  stanceLabels,
} from '../../../../shared/text/labels.ts';
import { InlineChoice, InlineOptionalChoice, InlineScore } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { StanceMark } from '../../../components/stance-mark.tsx';
import fields from './fields.module.css';
import { Flag, Row, Scale, Toggles } from './inspector-fields.tsx';
import { commit, commitPerception, type Subject } from './person-edits.ts';

type SetFields = (field: string, values: Partial<Omit<Stakeholder, 'id'>>) => void;

/** What they think of us and what they can do: the first thing to read about somebody. */
export function StanceRows({ subject }: { subject: Subject }) {
  const { stakeholder } = subject;
  const set: SetFields = (field, values) => commit(subject, 'stakeholders', stakeholder.id, field, values);
  return (
    <>
      <Row label="Stance">
        <span className={fields.stance} data-stance={stakeholder.stance}>
          <StanceMark stance={stakeholder.stance} />
          <InlineChoice
            label="Stance"
            value={stakeholder.stance}
            choices={stanceLabels}
            onCommit={(stance) => commitPerception(subject, 'stance', { stance })}
          />
        </span>
      </Row>
      <Row label="Status">
        <InlineChoice
          label="Political status"
          value={stakeholder.politicalStatus}
          choices={politicalStatusLabels}
          onCommit={(politicalStatus) => set('political status', { politicalStatus })}
        />
      </Row>
      <PerceptionRow subject={subject} set={set} />
      <Row label="Decides by">
        <InlineOptionalChoice
          label="Decides by"
          value={stakeholder.decisionOrientation}
          choices={decisionOrientationLabels}
          onCommit={(decisionOrientation) => set('decision orientation', { decisionOrientation })}
        />
      </Row>
      <Row label="Say">
        <Scale
          label="Say in the decision"
          value={stakeholder.influence}
          onCommit={(influence) => set('say', { influence })}
        />
      </Row>
      <Row label="Interest">
        <Scale
          label="Interest"
          value={stakeholder.interest}
          onCommit={(interest) => set('interest', { interest })}
        />
      </Row>
      <ContactRows subject={subject} set={set} />
    </>
  );
}

function PerceptionRow({ subject, set }: { subject: Subject; set: SetFields }) {
  const { perceptionCurrent, perceptionDesired } = subject.stakeholder;
  const labels = ladderLabels(subject.plan);
  return (
    <Row label="Sees us as">
      <span className={fields.pair}>
        <InlineOptionalChoice
          label="Sees us as"
          value={perceptionCurrent}
          choices={labels}
          onCommit={(level) => commitPerception(subject, 'perception', { perceptionCurrent: level })}
        />
        <span aria-hidden="true">→</span>
        <InlineOptionalChoice
          label="Should see us as"
          value={perceptionDesired}
          choices={labels}
          onCommit={(level) => set('desired perception', { perceptionDesired: level })}
        />
      </span>
    </Row>
  );
}

function ContactRows({ subject, set }: { subject: Subject; set: SetFields }) {
  const { coverage, lastContact } = subject.stakeholder;
  return (
    <>
      <Row label="Contact">
        <InlineChoice
          label="Contact"
          value={coverage}
          choices={coverageLabels}
          onCommit={(depth) => set('contact', { coverage: depth })}
        />
      </Row>
      <Row label="Last contact">
        <InlineDate
          label="Last contact"
          value={lastContact}
          isClearable
          onCommit={(day) => set('last contact', { lastContact: day })}
        />
      </Row>
    </>
  );
}

/** The rest of what is known of them in this plan. */
export function JudgmentRows({ subject }: { subject: Subject }) {
  const { stakeholder } = subject;
  const set: SetFields = (field, values) => commit(subject, 'stakeholders', stakeholder.id, field, values);
  return (
    <>
      <Row label="Roles">
        <Toggles
          label="Roles in the decision"
          values={buyingRoles}
          words={buyingRoleLabels}
          chosen={stakeholder.roles}
          onCommit={(roles) => set('roles', { roles })}
        />
      </Row>
      <Row label="Change">
        <InlineOptionalChoice
          label="Attitude to change"
          value={stakeholder.adaptability}
          choices={adaptabilityLabels}
          onCommit={(adaptability) => set('attitude to change', { adaptability })}
        />
      </Row>
      <Row label="Mode">
        <InlineOptionalChoice
          label="Receptiveness"
          value={stakeholder.receptiveness}
          choices={receptivenessLabels}
          onCommit={(receptiveness) => set('receptiveness', { receptiveness })}
        />
      </Row>
      <Row label="Rating">
        <InlineScore
          label="Rating of our proposal, −5 to +5"
          value={stakeholder.rating}
          least={-5}
          most={5}
          onCommit={(rating) => set('rating', { rating })}
        />
      </Row>
      <Flag
        label="Executive sponsor"
        isOn={stakeholder.executiveSponsor}
        onCommit={(executiveSponsor) => set('sponsorship', { executiveSponsor })}
      />
      <Flag
        label="Keep the assessment out of customer documents"
        isOn={stakeholder.confidential}
        onCommit={(confidential) => set('confidentiality', { confidential })}
      />
    </>
  );
}
