"""English terms of art that news uses without explaining: written for this project, by field.

Words that everybody uses with a sense of their own (action, margin, resolution) are left out.
"""

from typing import Final

_LAW: Final = """
    affidavit; aggravating factor; amnesty; appropriate adult; arraignment; beyond reasonable
    doubt; burden of proof; civil suit; class action; closing argument; common law; community
    order; contempt of court; coroner's inquest; county court; court martial; Court of Appeal;
    Court of Protection; crime against humanity; criminal damage; cross-examination; crown court;
    Crown Prosecution Service; deferred prosecution agreement; district attorney; double jeopardy;
    duty of care; duty of disclosure; escrow; extradition; false imprisonment; family court;
    felony; grand jury; grievous bodily harm; guilty plea; habeas corpus; High Court; house arrest;
    hung jury; indictment; injunction; inquest; joint enterprise; judicial review; jury tampering;
    leave to appeal; life sentence; magistrates' court; malice aforethought; manslaughter;
    misdemeanour; mistrial; money laundering; obiter dictum; parole; parole board; perjury;
    perverting the course of justice; plea bargain; plead guilty; power of attorney; probation;
    public inquiry; recusal; remanded in custody; restraining order; retrial; search warrant;
    statute of limitations; subpoena; summary judgment; Supreme Court; suspended sentence; unlawful
    killing; voir dire; war crime; witness statement; writ
    """
_STATE: Final = """
    armistice; asylum seeker; backbencher; bicameral; by-election; caucus; chargé d'affaires; chief
    whip; cloture; coalition agreement; crossbencher; devolution; electoral college; embargo;
    executive order; filibuster; first past the post; free trade agreement; gerrymandering; green
    paper; House of Lords; House of Representatives; humanitarian corridor; hung parliament;
    impeachment; International Court of Justice; International Criminal Court; junta; maiden
    speech; manifesto promise; martial law; moratorium; motion of no confidence; no-confidence
    vote; no-fly zone; nuclear deterrent; ombudsman; Order in Council; permanent secretary; persona
    non grata; plebiscite; private member's bill; proportional representation; prorogation;
    prorogue; quorum; ranked-choice voting; referendum; royal assent; Salisbury convention;
    secession; second reading; select committee; shadow cabinet; skeleton bill; snap election;
    special adviser; statutory instrument; stop notice; sunset clause; supermajority; swing state;
    third reading; three-line whip; two-state solution; uranium enrichment; veto; white paper
    """
_ECONOMY: Final = """
    administration order; austerity; balance of payments; balance of trade; base rate; basis point;
    bear market; bridging loan; bull market; capital gains tax; collective bargaining; core
    inflation; corporation tax; credit rating; current account deficit; debt ceiling; default swap;
    deflation; devaluation; dividend; fiscal drag; gilt; golden parachute; gross domestic product;
    hedge fund; hostile takeover; inflation target; initial public offering; insider dealing;
    insider trading; insolvency; inverted yield curve; junk bond; leveraged buyout; liquidity trap;
    money supply; moral hazard; national insurance; negative equity; net migration; non-executive
    director; operating margin; pension fund; price cap; price-fixing; private equity; profit
    warning; quantitative easing; quantitative tightening; receivership; recession; redundancy pay;
    rights issue; second-round effect; share buyback; short selling; sovereign bond; sovereign
    wealth fund; stagflation; stamp duty; sub-prime mortgage; tax haven; trade deficit; venture
    capital; windfall tax; yield curve; zero-hours contract
    """
_SCIENCE: Final = """
    adeno-associated virus; albedo; antibody; antimicrobial resistance; biodiversity net gain;
    black hole; carbon capture; carbon sink; clinical trial; cochlea; cochlear implant; cohort
    study; comorbidity; control group; dark matter; double-blind; endemic species; endocrine
    disruptor; epicentre; eutrophication; exoplanet; feedback loop; fine particles; gene editing;
    gene therapy; genome; gravitational wave; greenhouse gas; heat pump; herd immunity; ice core;
    invasive species; isotope; large language model; lidar; machine learning; mass spectrometry;
    messenger RNA; methane; microplastic; monoclonal antibody; Neolithic; neural network; nuclear
    fission; nuclear fusion; ocean acidification; off-target effect; orphan drug; palaeontologist;
    palliative care; particle accelerator; peer review; peer-reviewed; permafrost; phase 1 trial;
    phase 2 trial; phase 3 trial; phishing; photosynthesis; placebo; plate tectonics; pollinator;
    prevalence; proof of concept; quantum computer; radiocarbon dating; ransomware; renewable
    energy; seismograph; spike protein; standard of care; stem cell; stratigraphy; superconductor;
    taxon; tipping point; treasure trove; tree ring; water table; whole-genome sequencing; zoonosis
    """
_CULTURE: Final = """
    altarpiece; aria; artist's proof; avant-garde; blank verse; burlesque; cadenza; catalogue
    raisonné; chiaroscuro; continuo; counterpoint; countertenor; diptych; egg tempera; export bar;
    first folio; fresco; gouache; iambic pentameter; illuminated manuscript; impasto; leitmotif;
    libretto; listed building; lithograph; magic realism; mezzo-soprano; palimpsest; pentimento;
    picaresque; polyphony; predella; private treaty sale; provenance; recitative; rococo; rubato;
    sfumato; still life; stream of consciousness; surtitle; tessitura; triptych; trompe l'oeil;
    typeface; woodcut
    """
_WORK: Final = """
    agency worker; blacklisting; closed shop; collective agreement; conciliation service;
    constructive dismissal; employment tribunal; fire and rehire; furlough; gig economy; industrial
    action; industrial relations; living wage; lockout; minimum wage; non-compete clause;
    occupational pension; overtime ban; pay freeze; pension deficit; pension scheme; picket line;
    severance pay; sick pay; strike ballot; sympathy strike; trade union; tribunal claim; unfair
    dismissal; union recognition; wildcat strike; work to rule
    """
_TOWN: Final = """
    business rates; by-law; charter school; civil parish; compulsory purchase order; conservation
    area; council tax; county council; devolved power; eminent domain; flood defence; flood plain;
    green belt; housing association; levelling up; local plan; low-emission zone; means test;
    planning inspector; planning permission; precept; right of way; right to buy; section 106
    agreement; social housing; special measures; tax increment financing; tenancy deposit; town
    charter; unitary authority; zoning; zoning board
    """
_ENERGY: Final = """
    anaerobic digestion; baseload; biomass; cap and trade; carbon credit; carbon footprint; carbon
    neutral; carbon offset; carbon tax; combined heat and power; emissions trading; feed-in tariff;
    fossil fuel; fracking; geothermal; gigawatt; green hydrogen; grid operator; hydropower;
    interconnector; kilowatt hour; liquefied natural gas; load shedding; megawatt; microgrid; net
    zero; nuclear reactor; offshore wind; peaker plant; photovoltaic; pumped storage; rewilding;
    shale gas; small modular reactor; smart meter; solar farm; substation; wind farm
    """
_HEALTH: Final = """
    acute ward; advance directive; anaesthetic; assisted dying; bed blocking; biopsy; bird flu;
    cardiac arrest; chemotherapy; clinical negligence; dengue fever; dialysis; endemic;
    epidemiology; health trust; immunotherapy; incubation period; informed consent; intensive care;
    life support; maternity unit; norovirus; pandemic; pathogen; randomised trial; risk factor;
    sepsis; statin; superbug; transplant list; triage; vaccine hesitancy; whistleblower
    """

TABLE: Final = tuple(
    " ".join(term.split())
    for field in (_LAW, _STATE, _ECONOMY, _SCIENCE, _WORK, _TOWN, _ENERGY, _HEALTH, _CULTURE)
    for term in field.split(";")
)
