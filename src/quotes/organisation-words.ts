/** Words that make a name that of an organisation, a place or a text rather than a person. */
import { wordList } from './word-list.ts';

/** As the last word, capitalised or not. */
export const ORGANISATION_WORDS =
  wordList(`agency agencies times post news journal press magazine tribune herald
  gazette observer review network university college school institute institution foundation fund committee
  commission council department ministry office bureau court congress senate house party campaign administration
  government union association federation league club center centre group company corporation corp inc llc bank
  church board authority service services army navy force forces police parliament caucus coalition organization
  organisation society society alliance action pac radio television tv channel program programme project poll
  survey report report study state states nation nations republic kingdom county city street avenue hall plan act
  bill law amendment treaty deal agreement summit forum conference convention election elections war day week
  tower building room hotel airport river lake island islands sea ocean valley beach mountain mountains park
  square east west north south coast america york hampshire jersey mexico carolina dakota virginia zealand
  angeles francisco diego vegas orleans vote voters states politics watch club partners capital security
  intelligence affairs defense justice treasury labor commerce energy education transportation health reserve
  guard corps team supporters democrats republicans officials policy research studies technology media online
  website twitter facebook book bible koran quran award prize series show amendment gop isis nato catholic`);

/** Outlets and agencies known by one word that could be a surname. */
export const OUTLETS =
  wordList(`reuters interfax fars bloomberg politico breitbart newsmax buzzfeed vox slate salon
  newsweek twitter facebook google gallup rasmussen quinnipiac fivethirtyeight realclearpolitics mediaite xinhua
  tass itar-tass irna isna tasnim mehr afp upi npr pbs msnbc azcentral huffpost gawker wikileaks univision
  telemundo haaretz axios espn yahoo youtube instagram snapchat amazon microsoft apple walmart meed`);
