"""The English words by which names are found and told apart."""

from typing import Final

from builder.language.en.voice_verbs import FORMS
from builder.language.namerule import NameWords, ending_pattern, gender_table
from builder.language.structure import words

_FUNCTION: Final = words("""
    the a an this that these those his her its their our my your some any no every each all both
    several many most few two three four five six seven eight nine ten eleven twelve another more
    other others such same he she it they we i you him them us who whom whose which what where
    when why how and but or nor yet so if whether while because as since although though unless
    until than then there here in on at by for from with to into during before after under over
    above below via through near amid amidst against between among across despite about around
    upon without within outside inside behind beyond beside besides along toward towards off out
    up down not never always often only also later earlier now still already however meanwhile
    again once just even too instead perhaps maybe yesterday today tomorrow tonight is are was
    were has have had will would can could may might must should shall did does do being been be
    get gets got let let's asked speaking writing born based according following including
    regarding concerning like unlike per plus minus thanks please yes well oh ok dear further
    furthermore moreover nearly almost last next first second third former late early new old big
    small good great best one none nothing nobody everyone everybody someone something anyone
    anything police critics residents officials experts analysts campaigners protesters fans
    firefighters detectives prosecutors ministers councillors mps doctors scientists researchers
    workers staff visitors volunteers parents pupils students teachers farmers neighbours
    witnesses supporters opponents photo picture image video credit source read watch listen see
    click related update it's he's she's they're i'm we're that's what's there's don't didn't
    won't can't
    """)

_NO_NAMES: Final = words("""
    hindi urdu swahili mandarin hebrew tamil persian farsi yiddish esperanto python javascript
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter halloween thanksgiving
    ramadan hanukkah lent passover new-year god internet web bible koran quran state states north
    south east west northern southern eastern western north-east north-west south-east south-west
    covid covid-19 brexit aids prime minister president mayor chancellor secretary professor
    doctor sir lord lady king queen prince princess pope government cabinet council court bank
    party union board committee ministry university college school hospital church premier league
    cup championship championships open grand prix olympics olympic games world nobel oscar oscars
    grammy bafta act bill law tory tories labour constitution republic crown jesus christ allah
    buddha satan earth moon sun mars ok mr mrs ms dr sr jr i internet-era renaissance middle ages
    holocaust english french german spanish italian chinese arabic latin greek gaelic welsh irish
    """)

_ABBREVIATIONS: Final = words("""
    DNA RNA TV CEO CFO COO CTO HR GDP VAT SMS GPS MRI HIV AIDS IVF BMI GMO SME PVC LED CD DVD USB
    PC IQ CV ISBN ISSN URL PDF VIP UV LGBT LGBTQ KO OK SOS FAQ PS NB AM PM BC AD AI IT UFO SUV ICU
    ER PCR QR MP MPS MSP MEP GP PHD BA MA MBE OBE CBE QC KC RSVP ATM PIN DIY EV EVS HGV HGVS CCTV
    FM PR TB USD EUR GBP CHF XXL ID IDS ICT PPE VE VJ DUI MMA NFT BBQ GMT BST EST PST CET UTC CO
    CO2
    """)

_DEMONYMS: Final = ending_pattern(
    ("[bdglmnrtvyz]ians?", "eans?", "ese", "ish", "[^t]ites?", "alis?", "aelis?", "anis?", "qis?"),
    words("""
        french germans? americans? dutch greeks? czechs? slovaks? croats? serbs? poles? turks?
        thais? swiss icelandic catalans? basques? arabs? kurds? kurdish afghans? uzbeks? kazakhs?
        tatars? welsh irish scots? scottish briton britons british english danes? swedes? finns?
        finnish norwegians? mexicans? africans? europeans? asians? koreans? cubans? moroccans?
        kenyans? ugandans? rwandans? zambians? ghanaians? libyans? syrians? jordanians? filipinos?
        latinos? jews? jewish muslims? christians? catholics? protestants? hindus? buddhists?
        sikhs? roma franco-\\w+ anglo-\\w+ north-east pro-\\w+ western eastern northern southern
        """),
)  # fmt: skip

_TITLES: Final = gender_table(
    {
        "m": "mr sir lord king prince father brother",
        "f": "mrs ms miss lady dame queen princess sister baroness madam",
        "": "dr prof professor rev reverend saint pc sgt det supt insp capt lt col gen mx cllr",
    }
)

_ROLES: Final = gender_table(
    {
        "m": """spokesman chairman actor fisherman businessman congressman councilman policeman
            fireman
            salesman king prince duke earl emperor sultan emir imam father son brother husband
            uncle nephew grandfather grandson widower headmaster waiter barman""",
        "f": """spokeswoman chairwoman actress businesswoman congresswoman councilwoman
            policewoman queen
            princess duchess countess empress mother daughter sister wife aunt niece grandmother
            granddaughter widow headmistress waitress""",
        "": """rival opponent compatriot colleague friend teammate ally girlfriend boyfriend fiancé
            president minister undersecretary premier chancellor mayor governor senator
            representative councillor
            councilor mp msp mep lawmaker deputy secretary spokesperson chair chairperson director
            chief ceo executive manager head leader boss founder co-founder cofounder owner
            partner officer inspector constable sergeant lieutenant captain major colonel general
            admiral commander commissioner superintendent detective judge justice magistrate
            prosecutor lawyer solicitor barrister attorney sheriff coroner ambassador diplomat
            envoy negotiator mediator pope cardinal archbishop bishop pastor vicar priest rabbi
            ayatollah scientist researcher physicist chemist biologist ecologist geologist
            historian economist analyst expert sociologist psychologist philosopher mathematician
            astronomer archaeologist botanist climatologist meteorologist epidemiologist
            virologist surgeon doctor nurse midwife paramedic vet veterinarian engineer architect
            designer author writer novelist poet playwright journalist reporter editor broadcaster
            presenter photographer filmmaker producer singer musician composer conductor pianist
            violinist guitarist drummer soprano tenor artist painter sculptor dancer choreographer
            comedian curator librarian coach trainer player striker midfielder defender goalkeeper
            keeper winger forward skipper sprinter swimmer cyclist runner champion quarterback
            pitcher jockey golfer boxer bowler batsman referee teacher headteacher lecturer
            student pupil farmer baker butcher chef shopkeeper driver pilot trawlerman worker
            trader investor activist campaigner volunteer resident neighbour neighbor survivor
            victim defendant suspect witness candidate professor treasurer convener convenor
            organiser organizer coordinator consultant adviser advisor aide member republican
            democrat socialist critic predecessor successor counterpart pensioner grandparent
            parent teenager entrepreneur billionaire tycoon dissident translator laureate star
            harbourmaster postmaster crofter warden ranger schoolteacher agronomist plasterer
            bricklayer carpenter electrician plumber mechanic cook clerk bookseller goldsmith
            blacksmith sailor soldier miner shepherd beekeeper gardener fishmonger grocer butler
            secretary-general vice-president
            ex-president""",
    }
)

_QUALIFIERS: Final = ending_pattern(
    ("ian", "ean", "ese", "ish", "al", "ial", "ic", "ist", "ive", "ary"),
    words("""
        french german american dutch greek czech swiss irish welsh scottish prime first deputy
        chief vice former acting assistant senior junior foreign health education finance defence
        defense home interior justice trade energy transport culture environment housing shadow
        lead head general managing executive club team company police fire harbour local retired
        late current newly opposition labour conservative green party
        """),
)  # fmt: skip

_BODIES: Final = words("""
    conservatoire forum marine securities semiconductor semiconductors robotics therapeutics biotech
    biosciences petroleum
    investments analytics airline airways lines mutual advisors dynamics solutions
    foods brands retail media pharma steel mining fishing electric telecom insurance logistics
    consulting breweries farms stores supermarkets entertainment pictures software chemicals
    aerospace shipping observatory laboratory planetarium executive programme ministry university
    college school academy institute institution hospital infirmary council parliament senate
    assembly congress court tribunal bank party union alliance federation confederation league
    association society trust foundation fund charity organization organisation agency authority
    office department bureau commission committee board service corps police constabulary museum
    theatre theater centre center opera orchestra philharmonic library gallery company corporation
    corp inc ltd plc llc group holdings airlines airways railway railways motors industries energy
    partners ventures capital technologies systems laboratories labs pharmaceuticals brewery
    distillery network coalition movement front army navy force forces guard brigade fc afc rfc cc
    united city-council rovers wanderers athletic albion hotspur cooperative
    co-operative studios records press news times herald gazette courier tribune telegraph
    chronicle observer examiner journal echo argus church diocese cathedral-chapter mosque watch
    chamber exchange club guild conservancy choir ballet symphony regiment hospice ferries buses
    coaches
    """)
_OPEN: Final = words("""
    conservatoire academy diocese
    ministry university bank centre center department court house college school institute office
    church chamber board society association council committee league museum royal movement front
    alliance union campaign coalition gallery friends bureau commission agency authority federation
    confederation fund foundation trust
    """)
_LEADING: Final = words(
    "lake loch mount river cape isle islands gulf bay glen strait sea port fort"
)
_SURNAMES: Final = words("""
    hill hills lake lane park castle glen moor marsh forest beach bridge
    """)
_NAMED: Final = words("""
    service
    maker manufacturer automaker drugmaker chipmaker planemaker lender insurer giant provider
    consultancy conglomerate utility housebuilder grocer pollster subsidiary affiliate platform
    outlet militia regulator watchdog ombudsman network quango
    company firm group newspaper journal daily weekly magazine broadcaster station channel website
    charity union party club team startup start-up carmaker airline bank retailer supplier
    publisher brand chain developer operator nonprofit thinktank think-tank agency
    """)
_SITES: Final = words("""
    province district region street road avenue lane square bridge river lake loch mount mountain
    hill hills bay sound strait island islands isle isles airport station port harbour harbor
    stadium park castle palace cathedral abbey prison beach valley glen forest ocean sea gulf
    canal peninsula pier dock docks quay crescent terrace pass falls creek canyon desert county
    moor marsh reservoir glacier cape
    """)
_TOWNS: Final = words("""
    mayor town city village hamlet municipality borough county province region state district
    capital island suburb port parish resort settlement republic prefecture territory
    neighbourhood neighborhood peninsula isle oblast governorate
    """)
_WORKS: Final = words("""
    film movie book novel series song album play documentary exhibition operation bill act law
    plan project prize award awards medal cup trophy agreement treaty accord accords convention
    protocol ship ferry trawler boat vessel yacht submarine plane rocket satellite hurricane storm
    typhoon cyclone vaccine variant virus missile tank model app software festival tournament
    championship championships marathon race derby open report programme program mission probe
    telescope theorem disease syndrome scale horse dog cat bear panda painting game show concert
    ballet doctrine day night week era effect theory law-firm classic final olympics games summit
    conference deal
    """)

_SAID: Final = frozenset(
    word
    for word, forms in FORMS.items()
    if " " not in word and any(f.is_whole and f.mood == "finite" for f in forms)
)

ENGLISH: Final = NameWords(
    language="en",
    function=_FUNCTION,
    no_names=_NO_NAMES,
    abbreviations=_ABBREVIATIONS,
    demonyms=_DEMONYMS,
    titles=_TITLES,
    roles=_ROLES,
    role_endings=ending_pattern(
        ("ologist", "ographer", "ician", "onomer", "maker", "keeper", "player"), ("critic",)
    ),
    qualifiers=_QUALIFIERS,
    bodies=_BODIES,
    open_bodies=_OPEN,
    plain=words(
        "city county town parish district borough crown school village state local student"
    ),
    institutions=frozenset(),
    named_bodies=_NAMED,
    named_after=words(
        "union charity newspaper magazine website broadcaster supermarket thinktank think-tank"
    ),
    sites=_SITES,
    leading_sites=_LEADING,
    site_surnames=_SURNAMES,
    openers=words("radio banco banca air grupo banque"),
    heads=_BODIES | _SITES,
    towns=_TOWNS,
    works=_WORKS,
    contests=words("tour cup open prix battle war treaty treaties peace"),
    dubbed=words("called dubbed titled entitled nicknamed named"),
    joints=words("of for and the on &"),
    stops=words("course"),
    locatives=words("in near"),
    place_phrases=words("""
        born based arrived living lives lived live died settled landed held located situated
        detained arrested killed buried married raised resident residents headquartered south
        north east west outside jailed imprisoned exile exiled hospital school factory plant
        office offices meeting summit rally protest match conference fire accident crash attack
        concert talks harbour harbor airport opened stationed deployed stranded anchored rescued
        slept stopped stops began begins studied studies trained trains taught teaches worked works
        served met spoke performed crashed hospitalised hospitalized treated gathered marched
        demonstrated protested arena shelter plants campus barracks funeral vigil ceremony festival
        grew staying homes house houses home flat village villagers market shop shops shopkeepers
        restaurant pub hotel clinic church mosque farm farms farmers mine mill depot warehouse barn
        demonstration march clashes riot riots floods flooding flooded landslide earthquake storm
        shooting stabbing robbery explosion blast voters crowds streets reporters journalists
        correspondent polls displaced evacuated injured wounded barracks monastery
        """),
    datives=words("""
        dressed writes written sings sung star stars appears features
        share shares stake stakes holding holdings investor investors investment invest invested
        invests confidence trust faith belief believe believes believed interest interested role
        roles star stars starred part character published appeared wrote written
        """),
    articles=words("the"),
    plural_articles=frozenset(),
    said=_SAID,
    lives=words("who born aged died married nicknamed recalled remembers grew whose"),
    years=words("years year"),
    at_places=words("""
        market factory plant mine quarry depot port harbour harbor camp base site crossing junction
        farm barracks checkpoint landing mouth ferry castle chapel church abbey battle crash
        born buried docked landed moored anchored built recorded measured begins starts ends stops
        begin start end stop
        """),
    sources=words("""
        employee employees according
        spokesman spokeswoman spokesperson president director chief chair chairman
        member members head leader boss secretary representative representatives analyst
        researcher report statement study workers staff executive player players coach manager
        economist
        """),
    owned=words("shares share shareholders shareholder subsidiary stake stakes stock customers"),
    firm_acts=words("employs employed manufactures"),
    families=words("family brothers sisters couple twins"),
    fresh=words("former new old late acting then current"),
    head_first=False,
)
