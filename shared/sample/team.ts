import type { TeamMember } from '../model/records/organization.ts';
import { addRecord, type Sample } from './sample.ts';

type Row = Pick<
  TeamMember,
  'name' | 'title' | 'unit' | 'email' | 'role' | 'responsibility' | 'creditSplit' | 'daysPerMonth' | 'level'
>;

const team: readonly Row[] = [
  {
    name: 'Mara Lindqvist',
    title: 'Key Account Manager',
    unit: 'Key accounts',
    email: 'mara.lindqvist@ours.example',
    role: 'accountManager',
    responsibility: 'Owns the strategy and every commitment we make to Nordvik.',
    creditSplit: 45,
    daysPerMonth: 9,
    level: 'manager',
  },
  {
    name: 'Peter Krogh',
    title: 'Managing Director',
    unit: 'Management',
    email: 'peter.krogh@ours.example',
    role: 'executiveSponsor',
    responsibility: 'Meets the Chief Operating Officer twice a year; frees people and budget for the pilot.',
    creditSplit: null,
    daysPerMonth: 0.5,
    level: 'executive',
  },
  {
    name: 'Pia Kvam',
    title: 'Solution Architect',
    unit: 'Process data',
    email: 'pia.kvam@ours.example',
    role: 'technical',
    responsibility: 'Leads the scrap-rate twin and speaks for us with Group IT and process development.',
    creditSplit: 25,
    daysPerMonth: 6,
    level: 'specialist',
  },
  {
    name: 'Jonas Weber',
    title: 'Service Manager Nordics',
    unit: 'Service',
    email: 'jonas.weber@ours.example',
    role: 'service',
    responsibility: 'Runs the on-site team at Plant 4 and the remote expert desk.',
    creditSplit: 20,
    daysPerMonth: 5,
    level: 'seniorManager',
  },
  {
    name: 'Sofia Brandt',
    title: 'Business Controller',
    unit: 'Finance',
    email: 'sofia.brandt@ours.example',
    role: 'finance',
    responsibility: 'Builds the joint cost model with plant finance.',
    creditSplit: null,
    daysPerMonth: 1.5,
    level: 'manager',
  },
  {
    name: 'Lars Friis',
    title: 'Delivery Lead',
    unit: 'Projects',
    email: 'lars.friis@ours.example',
    role: 'delivery',
    responsibility: 'On-time delivery, commissioning, and the link to Quality.',
    creditSplit: 10,
    daysPerMonth: 3,
    level: 'manager',
  },
  {
    name: 'Henrik Dahl',
    title: 'Head of Key Account Program',
    unit: 'Key accounts',
    email: 'henrik.dahl@ours.example',
    role: 'coach',
    responsibility: 'Owns the planning process; coaches Mara every second month.',
    creditSplit: null,
    daysPerMonth: 0.5,
    level: 'seniorManager',
  },
];

/** Adds our side. */
export function addTeam(sample: Sample): void {
  for (const member of team) addRecord(sample, 'teamMembers', member.name, member);
}
