"""Places of the world as French and English news names them: written for this project.

Entries are parted by semicolons: the French name, `=` and the English one where they differ; other
names after commas. A test asks CLDR whether a country is missing.
"""

from typing import Final

COUNTRIES: Final = """
Afghanistan; Afrique du Sud = South Africa; Albanie = Albania; Algérie = Algeria; Allemagne =
Germany; Andorre = Andorra; Angola; Anguilla; Antigua-et-Barbuda = Antigua and Barbuda; Arabie
saoudite = Saudi Arabia; Argentine = Argentina; Arménie = Armenia; Aruba; Australie = Australia;
Autriche = Austria; Azerbaïdjan = Azerbaijan; Bahamas; Bahreïn = Bahrain; Bangladesh; Barbade =
Barbados; Belgique = Belgium; Belize; Bénin = Benin; Bermudes = Bermuda; Bhoutan = Bhutan;
Biélorussie, Bélarus = Belarus; Birmanie, Myanmar = Myanmar, Burma; Bolivie = Bolivia;
Bosnie-Herzégovine, Bosnie = Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina; Botswana; Brésil
= Brazil; Brunei; Bulgarie = Bulgaria; Burkina Faso, Burkina = Burkina Faso; Burundi; Cambodge =
Cambodia; Cameroun = Cameroon; Canada; Cap-Vert = Cape Verde, Cabo Verde; Chili = Chile; Chine =
China; Chypre = Cyprus; Colombie = Colombia; Comores = Comoros; Congo-Brazzaville, République du
Congo = Congo-Brazzaville, Republic of the Congo; Congo, République démocratique du Congo, RDC,
Congo-Kinshasa = Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo,
DRC, Congo-Kinshasa; Corée du Nord = North Korea; Corée du Sud = South Korea; Corée = Korea; Costa
Rica; Côte d'Ivoire = Ivory Coast, Côte d'Ivoire; Croatie = Croatia; Cuba; Curaçao; Danemark =
Denmark; Djibouti; Dominique = Dominica; Égypte = Egypt; Émirats arabes unis, Émirats = United
Arab Emirates, UAE, Emirates; Équateur = Ecuador; Érythrée = Eritrea; Espagne = Spain; Estonie =
Estonia; Eswatini; États-Unis, USA, États-Unis d'Amérique = United States, US, USA, United States
of America, U.S; Éthiopie = Ethiopia; Fidji = Fiji; Finlande = Finland; France; Gabon; Gambie =
Gambia; Géorgie = Georgia; Ghana; Gibraltar; Grèce = Greece; Grenade = Grenada; Groenland =
Greenland; Guadeloupe; Guam; Guatemala; Guernesey = Guernsey; Guinée = Guinea; Guinée équatoriale
= Equatorial Guinea; Guinée-Bissau = Guinea-Bissau; Guyana; Guyane, Guyane française = French
Guiana; Haïti = Haiti; Honduras; Hong Kong; Hongrie = Hungary; Inde = India; Indonésie =
Indonesia; Irak = Iraq; Iran; Irlande = Ireland; Islande = Iceland; Israël = Israel; Italie =
Italy; Jamaïque = Jamaica; Japon = Japan; Jersey; Jordanie = Jordan; Kazakhstan; Kenya;
Kirghizstan, Kirghizistan = Kyrgyzstan; Kiribati; Kosovo; Koweït = Kuwait; Laos; La Réunion =
Réunion; Lesotho; Lettonie = Latvia; Liban = Lebanon; Liberia; Libye = Libya; Liechtenstein;
Lituanie = Lithuania; Luxembourg; Macao = Macao, Macau; Macédoine du Nord, Macédoine = North
Macedonia, Macedonia; Madagascar; Malaisie = Malaysia; Malawi; Maldives; Mali; Malte = Malta;
Maroc = Morocco; Martinique; Île Maurice, Maurice = Mauritius; Mauritanie = Mauritania; Mayotte;
Mexique = Mexico; Micronésie = Micronesia; Moldavie = Moldova; Monaco; Mongolie = Mongolia;
Monténégro = Montenegro; Montserrat; Mozambique; Namibie = Namibia; Nauru; Népal = Nepal;
Nicaragua; Niger; Nigeria; Niue; Norvège = Norway; Nouvelle-Calédonie = New Caledonia;
Nouvelle-Zélande = New Zealand; Oman; Ouganda = Uganda; Ouzbékistan = Uzbekistan; Pakistan; Palaos
= Palau; Palestine, Territoires palestiniens = Palestine, Palestinian territories, Palestinian
Territories; Panama; Papouasie-Nouvelle-Guinée = Papua New Guinea; Paraguay; Pays-Bas =
Netherlands; Pérou = Peru; Philippines; Pologne = Poland; Polynésie française = French Polynesia;
Porto Rico = Puerto Rico; Portugal; Qatar; République centrafricaine, Centrafrique = Central
African Republic; République dominicaine = Dominican Republic; République tchèque, Tchéquie =
Czech Republic, Czechia; Roumanie = Romania; Royaume-Uni, Grande-Bretagne = United Kingdom, UK,
Britain, Great Britain, U.K; Russie, Fédération de Russie = Russia, Russian Federation; Rwanda;
Sahara occidental = Western Sahara; Saint-Barthélemy = St Barthélemy, St. Barthélemy, Saint
Barthélemy; Saint-Christophe-et-Niévès = St Kitts and Nevis, Saint Kitts and Nevis, St. Kitts &
Nevis; Saint-Marin = San Marino; Saint-Martin = Saint Martin, St Martin, St. Martin, Sint Maarten;
Saint-Pierre-et-Miquelon = St Pierre and Miquelon, St. Pierre & Miquelon, Saint Pierre and
Miquelon; Saint-Vincent-et-les-Grenadines, Saint-Vincent-et-les Grenadines = St Vincent and the
Grenadines, Saint Vincent and the Grenadines, St. Vincent & Grenadines; Sainte-Hélène = St Helena,
St. Helena, Saint Helena; Sainte-Lucie = St Lucia, St. Lucia, Saint Lucia; Salvador = El Salvador;
Samoa; Samoa américaines = American Samoa; Sao Tomé-et-Principe, Sao Tomé = São Tomé and Príncipe,
São Tomé & Príncipe, Sao Tome and Principe; Sénégal = Senegal; Serbie = Serbia; Seychelles; Sierra
Leone; Singapour = Singapore; Slovaquie = Slovakia; Slovénie = Slovenia; Somalie = Somalia; Soudan
= Sudan; Soudan du Sud = South Sudan; Sri Lanka; Suède = Sweden; Suisse = Switzerland; Suriname;
Svalbard; Syrie = Syria; Tadjikistan = Tajikistan; Taïwan = Taiwan; Tanzanie = Tanzania; Tchad =
Chad; Thaïlande = Thailand; Timor oriental, Timor-Leste = East Timor, Timor-Leste; Togo; Tokelau;
Tonga; Trinité-et-Tobago = Trinidad and Tobago, Trinidad & Tobago; Tunisie = Tunisia; Turkménistan
= Turkmenistan; Turquie = Turkey, Türkiye; Tuvalu; Ukraine; Uruguay; Vanuatu; Vatican = Vatican,
Vatican City; Venezuela; Viêt Nam, Vietnam = Vietnam; Wallis-et-Futuna = Wallis and Futuna, Wallis
& Futuna; Yémen = Yemen; Zambie = Zambia; Zimbabwe; Îles Åland = Åland Islands; Îles Caïmans =
Cayman Islands; Îles Canaries, Canaries = Canary Islands; Îles Cocos = Cocos Islands; Îles Cook =
Cook Islands; Îles Féroé = Faroe Islands; Îles Malouines, Malouines = Falkland Islands, Falklands;
Îles Mariannes du Nord = Northern Mariana Islands; Îles Marshall = Marshall Islands; Îles Pitcairn
= Pitcairn Islands; Îles Salomon = Solomon Islands; Îles Turques-et-Caïques = Turks and Caicos
Islands, Turks & Caicos Islands; Îles Vierges britanniques = British Virgin Islands; Îles Vierges
des États-Unis = US Virgin Islands, U.S. Virgin Islands; Île de Man = Isle of Man; Île Christmas =
Christmas Island; Île Norfolk = Norfolk Island; Angleterre = England; Écosse = Scotland; Pays de
Galles = Wales; Irlande du Nord = Northern Ireland; URSS, Union soviétique = USSR, Soviet Union;
Yougoslavie = Yugoslavia; Tchécoslovaquie = Czechoslovakia; Catalogne = Catalonia; Tibet;
Kurdistan; Abkhazie = Abkhazia; Transnistrie = Transnistria; Somaliland
"""

REGIONS: Final = """
Centre-Val de Loire; Hautes-Alpes; Lot; Var; Orne; Manche; Cher; Indre; Nord-Pas-de-Calais;
Afrique = Africa; Amérique = America; Amérique du Nord = North America; Amérique du Sud = South
America; Amérique latine = Latin America; Amérique centrale = Central America; Asie = Asia; Asie
centrale = Central Asia; Asie du Sud-Est = South-East Asia, Southeast Asia; Europe; Europe de
l'Est = Eastern Europe; Océanie = Oceania; Antarctique = Antarctica; Arctique = Arctic;
Extrême-Orient = Far East; Moyen-Orient = Middle East; Proche-Orient = Near East; Maghreb; Sahel;
Balkans; Caucase = Caucasus; Caraïbes = Caribbean; Scandinavie = Scandinavia; Cachemire = Kashmir;
Crimée = Crimea; Donbass = Donbas, Donbass; Sibérie = Siberia; Mandchourie = Manchuria;
Tchétchénie = Chechnya; Daghestan = Dagestan; Cisjordanie = West Bank; bande de Gaza, Gaza = Gaza,
Gaza Strip; Jérusalem-Est = East Jerusalem; Golan; Darfour = Darfur; Tigré = Tigray; Bretagne =
Brittany; Normandie = Normandy; Alsace; Lorraine; Bourgogne = Burgundy; Savoie = Savoy;
Haute-Savoie; Provence; Corse = Corsica; Occitanie = Occitanie; Île-de-France; Hauts-de-France;
Grand Est; Nouvelle-Aquitaine; Aquitaine; Auvergne; Auvergne-Rhône-Alpes; Bourgogne-Franche-Comté;
Franche-Comté; Pays de la Loire; Provence-Alpes-Côte d'Azur; Picardie; Champagne-Ardenne;
Limousin; Poitou; Languedoc; Roussillon; Béarn; Périgord; Quercy; Berry; Vendée; Finistère;
Morbihan; Côtes-d'Armor; Ille-et-Vilaine; Loire-Atlantique; Maine-et-Loire; Mayenne; Sarthe;
Calvados; Eure-et-Loir; Seine-Maritime; Seine-et-Marne; Seine-Saint-Denis; Val-de-Marne;
Val-d'Oise; Hauts-de-Seine; Essonne; Yvelines; Pas-de-Calais; Somme; Aisne; Oise; Ardennes; Marne;
Haute-Marne; Meurthe-et-Moselle; Meuse; Moselle; Vosges; Bas-Rhin; Haut-Rhin; Haute-Saône;
Territoire de Belfort; Doubs; Jura; Côte-d'Or; Saône-et-Loire; Nièvre; Yonne; Loiret;
Loir-et-Cher; Indre-et-Loire; Vienne; Haute-Vienne; Deux-Sèvres; Charente; Charente-Maritime;
Gironde; Dordogne; Lot-et-Garonne; Landes; Pyrénées-Atlantiques; Hautes-Pyrénées;
Pyrénées-Orientales; Haute-Garonne; Ariège; Aude; Hérault; Gard; Lozère; Aveyron; Tarn;
Tarn-et-Garonne; Gers; Corrèze; Creuse; Puy-de-Dôme; Cantal; Haute-Loire; Allier; Ardèche; Drôme;
Isère; Ain; Hautes-Alpes; Alpes-de-Haute-Provence; Alpes-Maritimes; Bouches-du-Rhône; Vaucluse;
Haute-Corse; Corse-du-Sud; Côte d'Azur = Côte d'Azur, French Riviera; Camargue; Pays basque =
Basque Country; Flandre, Flandres = Flanders; Wallonie = Wallonia; Hainaut; Brabant; Suisse
romande; Suisse alémanique; Romandie; Valais; Tessin = Ticino; Argovie = Aargau;
Thurgovie = Thurgau; Grisons = Graubünden; Appenzell; Schwytz = Schwyz; Québec = Quebec; Ontario;
Alberta; Manitoba; Colombie-Britannique = British Columbia; Nouvelle-Écosse = Nova Scotia;
Cap-Breton = Cape Breton; Terre-Neuve = Newfoundland; Acadie; Saskatchewan;
Nouveau-Brunswick = New Brunswick; Californie = California;
Floride = Florida; Texas; Alaska; Hawaï = Hawaii; Arizona; Nevada; Utah; Colorado; Oregon; Idaho;
Montana; Wyoming; Nouveau-Mexique = New Mexico; Oklahoma; Kansas; Nebraska; Dakota du Nord = North
Dakota; Dakota du Sud = South Dakota; Minnesota; Iowa; Missouri; Arkansas; Louisiane = Louisiana;
Mississippi; Alabama; Tennessee; Kentucky; Illinois; Indiana; Ohio; Michigan; Wisconsin;
Pennsylvanie = Pennsylvania; New Jersey; Delaware; Maryland; Virginie-Occidentale = West Virginia;
Caroline du Nord = North Carolina; Caroline du Sud = South Carolina; Connecticut; Rhode Island;
Massachusetts; Vermont; New Hampshire; Maine; Virginie = Virginia; Bavière = Bavaria; Saxe =
Saxony; Hesse; Rhénanie = Rhineland; Brandebourg = Brandenburg; Prusse = Prussia; Lombardie =
Lombardy; Toscane = Tuscany; Piémont = Piedmont; Sicile = Sicily; Sardaigne = Sardinia; Vénétie =
Veneto; Calabre = Calabria; Pouilles = Puglia, Apulia; Ombrie = Umbria; Ligurie = Liguria;
Andalousie = Andalusia; Galice = Galicia; Castille = Castile; Aragon; Asturies = Asturias;
Navarre; Algarve; Crète = Crete; Péloponnèse = Peloponnese; Anatolie = Anatolia; Thrace;
Transylvanie = Transylvania; Galicie; Silésie = Silesia; Poméranie = Pomerania; Bohême = Bohemia;
Moravie = Moravia; Cornouailles = Cornwall; Devon; Dorset; Somerset; Kent; Sussex; Surrey; Essex;
Norfolk; Suffolk; Yorkshire; Lancashire; Cumbria; Northumberland; Merseyside; Hampshire;
Hertfordshire; Gloucestershire; Oxfordshire; Cambridgeshire; Lincolnshire; Nottinghamshire;
Derbyshire; Staffordshire; Shropshire; Cheshire; Warwickshire; Worcestershire; Leicestershire;
Northamptonshire; Bedfordshire; Buckinghamshire; Berkshire; Wiltshire; Herefordshire; Tyneside;
Teesside; Argyll; Fife; Hébrides = Hebrides; Orcades = Orkney; Shetland; Highlands; Ulster;
Munster; Leinster; Donegal; Antrim; Galway; Kerry; Gwynedd; Pembrokeshire; Anglesey;
Nouvelle-Galles du Sud = New South Wales; Queensland; Tasmanie = Tasmania; Xinjiang; Guangdong;
Sichuan; Mongolie-Intérieure = Inner Mongolia; Pendjab = Punjab; Kerala; Gujarat; Rajasthan;
Bengale = Bengal; Assam; Sumatra; Java; Bali; Bornéo = Borneo; Hokkaido; Okinawa; Amazonie =
Amazonia; Patagonie = Patagonia; Kivu; Nord-Kivu = North Kivu; Sud-Kivu = South Kivu; Katanga;
Casamance; Kabylie = Kabylia; Rif; Cyrénaïque = Cyrenaica; Kouriles = Kuril Islands; Sakhaline =
Sakhalin; Kamtchatka = Kamchatka; Alpes = Alps; Pyrénées = Pyrenees; Himalaya = Himalayas,
Himalaya; Andes; Rocheuses = Rockies; Oural = Urals; Carpates = Carpathians; Massif central;
Sahara; Danube; Rhin = Rhine; Rhône; Seine; Loire; Garonne; Tamise = Thames; Nil = Nile; Gange =
Ganges; Mékong = Mekong; Yangtsé = Yangtze; Amazone; Mississippi; Volga; Dniepr = Dnipro, Dnieper;
Euphrate = Euphrates; Tigre; Jourdain; Méditerranée = Mediterranean; Atlantique = Atlantic;
Pacifique = Pacific; Baltique = Baltic; Adriatique = Adriatic; Manche = English Channel; océan
Indien = Indian Ocean; océan Atlantique = Atlantic Ocean; océan Pacifique = Pacific Ocean; océan
Arctique = Arctic Ocean; mer Noire = Black Sea; mer Rouge = Red Sea; mer du Nord = North Sea; mer
Méditerranée = Mediterranean Sea; mer Baltique = Baltic Sea; mer Caspienne = Caspian Sea; mer Égée
= Aegean Sea; mer Morte = Dead Sea; mer d'Azov = Sea of Azov; mer de Chine méridionale = South
China Sea; mer d'Irlande = Irish Sea; lac Léman, Léman = Lake Geneva; canal de Suez = Suez Canal;
canal de Panama = Panama Canal; détroit d'Ormuz = Strait of Hormuz; Bosphore = Bosphorus; mont
Blanc, Mont-Blanc = Mont Blanc; Everest; Cervin = Matterhorn
"""

CITIES: Final = """
Heidelberg; Bissau; Göttingen; Tübingen; Haut Atlas = High Atlas; Leysin; Château-d'Oex;
Villeneuve-d'Ascq; Saint-Germain-en-Laye; Porto-Novo; Banjul; Moroni; Victoria; Roseau; Castries;
Aarhus; Aalborg; Alicante; Ancône = Ancona; Aoste = Aosta; Armentières; Aubagne; Auch; Aurillac;
Auxerre; Bar-le-Duc; Bari; Barnaoul; Beaune; Bergame = Bergamo; Bergen; Bergerac; Bernay;
Bielefeld; Bobigny; Bochum; Bolzano; Bourg-en-Bresse; Braga; Brașov; Brescia; Bressuire; Briançon;
Brive-la-Gaillarde, Brive; Brno; Burgos; Cadix = Cádiz, Cadiz; Cagliari; Cahors; Carpentras;
Catane = Catania; Chalons; Château-Thierry; Châtellerault; Chaumont; Chemnitz; Cholet; Clermont;
Cluj; Cognac; Coblence = Koblenz; Concarneau; Constance; Corbeil-Essonnes; Coutances; Crémone;
Cuneo; Dax; Debrecen; Denain; Digne-les-Bains; Dole; Dortmund; Douarnenez; Draguignan; Dreux;
Duisbourg = Duisburg; Erfurt; Essen; Fécamp; Ferrare = Ferrara; Flers; Foix; Fontainebleau;
Forbach; Fougères; Fréjus; Gérone = Girona; Grasse; Grenade = Granada; Guéret; Guingamp; Haguenau;
Halle; Hazebrouck; Hénin-Beaumont; Hyères; Iéna = Jena; Innsbruck; Issy-les-Moulineaux; Issoire;
Istres; Ivry-sur-Seine; Kassel; Kiel; Klagenfurt; Košice = Košice, Kosice; La Ciotat; La Corogne =
A Coruña; Landerneau; Lannion; Laon; L'Aquila; Laval; Le Puy-en-Velay; Le Touquet; Lecce;
Libourne; Linz; Lisieux; Livourne = Livorno; Lodève; Longwy; Lons-le-Saunier; Loudéac; Lourdes;
Louviers; Lübeck; Lucques = Lucca; Lunéville; Lyon; Maastricht; Magdebourg = Magdeburg; Mannheim;
Mantes-la-Jolie; Maribor; Martigues; Maubeuge; Meaux; Melun; Mende; Menton; Messine = Messina;
Millau; Modène = Modena; Montargis; Montbéliard; Mont-de-Marsan; Montélimar; Montluçon; Montreuil;
Morlaix; Moulins; Munster; Murcie = Murcia; Nanterre; Narbonne; Nogent-sur-Marne; Novare; Noyon;
Odense; Oloron; Orange; Ostrava; Oviedo; Oyonnax; Padoue = Padua; Pampelune = Pamplona; Parme =
Parma; Pérouse = Perugia; Pérouges; Plovdiv; Pilsen; Plouzané; Pontivy; Potsdam; Privas; Provins;
Quiberon; Quimperlé; Rambouillet; Rambervillers; Ratisbonne = Regensburg; Ravenne = Ravenna;
Redon; Rimini; Rochefort; Romorantin-Lanthenay, Romorantin; Roscoff; Rostock; Saint-Dizier;
Saint-Gaudens; Saint-Jean-de-Luz; Saint-Lô; Saint-Omer; Saint-Raphaël; Saint-Tropez; Salamanque =
Salamanca; Salon-de-Provence; San Sebastián = San Sebastián, San Sebastian; Santander; Saragosse =
Zaragoza; Sarcelles; Sarrebourg; Saumur; Saverne; Sedan; Segré; Sélestat; Senlis; Sens; Sète;
Sienne = Siena; Soissons; Sophia Antipolis; Szczecin; Tarente = Taranto; Tarragone = Tarragona;
Thonon-les-Bains; Tolède = Toledo; Toul; Trappes; Trente; Trèves = Trier; Tulle; Turku; Udine;
Ulm; Valladolid; Varna; Verdun; Vesoul; Vicence = Vicenza; Vienne; Vierzon; Vigo;
Villefranche-sur-Saône; Villepinte; Vitré; Vitrolles; Vitry-sur-Seine; Wiesbaden; Wrocław =
Wrocław, Wroclaw; Wuppertal; Würzburg; Łódź = Łódź, Lodz; Bath; Bedford; Blackburn; Blackpool;
Bolton; Bournemouth; Bury; Chester; Chichester; Colchester; Darlington; Dartmouth; Dumfries;
Dunfermline; Durham; Eastbourne; Falkirk; Falmouth; Guildford; Harrogate; Hartlepool; Hastings;
Hereford; Huddersfield; Hull; Kettering; Lancaster; Londonderry; Loughborough; Luton; Margate;
Milton Keynes; Northampton; Newport; Oldham; Penzance; Paisley; Preston; Ramsgate; Rochdale;
Rotherham; Salford; Salisbury; Scarborough; Shrewsbury; Slough; Solihull; Southend; St Andrews; St
Ives; Stockport; Stoke-on-Trent; Stratford-upon-Avon; Swindon; Taunton; Telford; Torquay; Truro;
Wakefield; Walsall; Warrington; Watford; Whitby; Wigan; Wrexham; Aberystwyth; Bangor; Merthyr
Tydfil; Albany; Albuquerque; Anaheim; Ann Arbor; Augusta; Baton Rouge; Birmingham; Boise; Buffalo;
Charleston; Chattanooga; Cheyenne; Columbus; Corpus Christi; Des Moines; Duluth; El Paso; Fargo;
Flint; Fort Worth; Fresno; Grand Rapids; Green Bay; Harrisburg; Hartford; Indianapolis;
Jacksonville; Kansas City; Knoxville; Laredo; Little Rock; Long Beach; Louisville; Milwaukee;
Montgomery; Newark; Norfolk; Oklahoma City; Omaha; Orlando; Palo Alto; Peoria; Portland;
Providence; Raleigh; Reno; Richmond; Rochester; Sacramento; Salt Lake City; San Antonio; San
Bernardino; Santa Fe; Savannah; Scranton; Shreveport; Spokane; Springfield; St Louis, St. Louis;
St Paul, St. Paul; Syracuse; Tallahassee; Tampa; Topeka; Tucson; Tulsa; Wichita; Edmonton;
Gatineau; Hamilton; Kelowna; Laval; Longueuil; Moncton; Regina; Saskatoon; Sherbrooke; Sudbury;
Trois-Rivières; Thunder Bay; Whitehorse; Yellowknife; Agra; Ahmedabad; Amritsar; Bhopal; Chennai;
Jaipur; Kanpur; Kochi; Lucknow; Nagpur; Patna; Pune; Surat; Varanasi; Chittagong; Faisalabad;
Multan; Peshawar; Quetta; Rawalpindi; Sialkot; Herat; Ghazni; Kunduz; Mazar-e-Charif =
Mazar-i-Sharif; Mandalay; Chiang Mai; Phuket; Danang = Da Nang; Hué = Hue; Cebu; Davao; Medan;
Surabaya; Bandung; Yogyakarta; Denpasar; Penang; Busan; Incheon; Daegu; Fukuoka; Sapporo; Sendai;
Kawasaki; Chengdu; Chongqing; Dalian; Guilin; Hangzhou; Harbin; Kunming; Lhassa = Lhasa; Qingdao;
Shenyang; Tianjin; Xian = Xi'an; Zhengzhou; Bouaké; Bobo-Dioulasso; Gao; Kidal; Mopti; Ségou;
Sikasso; Ziguinchor; Saint-Louis du Sénégal; Thiès; Kumasi; Ibadan; Kaduna; Maiduguri; Port
Harcourt; Lubumbashi; Bukavu; Kisangani; Mbuji-Mayi; Bunia; Beni; Uvira; Blantyre; Bulawayo;
Kisumu; Nakuru; Eldoret; Gulu; Port-Soudan = Port Sudan; El Fasher; Wad Madani; Mekele; Hargeisa;
Berbera; Bloemfontein; Port Elizabeth; Soweto; Sfax; Sousse; Gabès; Bizerte; Constantine; Annaba;
Sétif; Tizi Ouzou; Béjaïa; Ghardaïa; Meknès; Ouarzazate; Tétouan; Oujda; Laâyoune; Misrata; Syrte
= Sirte; Tobrouk = Tobruk; Assouan = Aswan; Louxor = Luxor; Port-Saïd = Port Said; Suez; Homs;
Hama; Lattaquié = Latakia; Deir Ezzor = Deir ez-Zor; Tyr = Tyre; Saïda = Sidon; Tripoli; Baalbek;
Bethléem = Bethlehem; Hodeida; Taëz = Taiz; Djeddah = Jeddah; Charjah = Sharjah; Tabriz; Machhad =
Mashhad; Chiraz = Shiraz; Qom; Bandar Abbas; Souleimaniyeh = Sulaymaniyah; Falloujah = Fallujah;
Najaf; Kerbala = Karbala; Diyarbakir; Gaziantep; Trabzon; Bursa; Konya; Batoumi = Batumi; Gori;
Gyumri; Stepanakert; Gandja = Ganja; Och = Osh; Khodjent = Khujand; Boukhara = Bukhara; Almaty;
Tcheliabinsk = Chelyabinsk; Krasnodar; Krasnoïarsk = Krasnoyarsk; Mourmansk = Murmansk; Nijni
Novgorod = Nizhny Novgorod; Omsk; Perm; Samara; Saratov; Sotchi = Sochi; Tomsk; Toula = Tula; Oufa
= Ufa; Voronej = Voronezh; Belgorod; Briansk = Bryansk; Kaliningrad; Grozny; Makhatchkala =
Makhachkala; Simferopol; Ielets; Tcherkassy = Cherkasy; Tchernihiv = Chernihiv; Ivano-Frankivsk;
Jytomyr = Zhytomyr; Kryvyï Rih = Kryvyi Rih; Mykolaïv = Mykolaiv; Poltava; Soumy = Sumy;
Vinnytsia; Bakhtchissaraï; Pokrovsk; Avdiïvka = Avdiivka; Brest-Litovsk; Gomel; Grodno; Vitebsk;
Kaunas; Klaipėda; Tartu; Narva; Daugavpils; Białystok; Gdynia; Katowice; Lublin; Toruń; Constanța;
Iași; Timișoara; Novi Sad; Niš; Mostar; Banja Luka; Tuzla; Bitola; Ohrid; Pécs; Szeged; Győr;
Patras; Héraklion = Heraklion; Rhodes; Lesbos; Corfou = Corfu; Larnaca; Limassol; Acapulco;
Cancún; Ciudad Juárez; Guadalajara; Oaxaca; Puebla; Tampico; Veracruz; Managua; Barranquilla;
Cartagena; Medellín = Medellín, Medellin; Maracaibo; Valparaíso = Valparaíso, Valparaiso;
Arequipa; Cuzco = Cusco, Cuzco; Cochabamba; Santa Cruz; Rosario; Mendoza; Ushuaia; Bahia; Belo
Horizonte; Curitiba; Fortaleza; Manaus; Porto Alegre; Recife; Salvador de Bahia; Brasília; Darwin;
Hobart; Newcastle; Wollongong; Dunedin; Christchurch; Roland-Garros, Roland Garros; Wimbledon;
Flushing Meadows; Silverstone; Indianapolis; Cap Canaveral = Cape Canaveral; Abidjan; Abou Dhabi =
Abu Dhabi; Abuja; Accra; Achgabat = Ashgabat; Addis-Abeba = Addis Ababa; Adélaïde = Adelaide;
Aden; Agadir; Aix-en-Provence; Ajaccio; Alep = Aleppo; Alexandrie = Alexandria; Alger = Algiers;
Almaty; Amiens; Amman; Amsterdam; Anchorage; Angers; Angoulême; Ankara; Annecy; Antalya;
Antananarivo, Tananarive = Antananarivo; Anvers = Antwerp; Arles; Arras; Asmara; Astana; Asunción;
Athènes = Athens; Atlanta; Auckland; Avignon; Bagdad = Baghdad; Bakhmout = Bakhmut; Bakou = Baku;
Bâle = Basel; Baltimore; Bamako; Bangalore; Bangkok; Bangui; Barcelone = Barcelona; Bassora =
Basra; Bastia; Bayonne; Beauvais; Belfast; Belfort; Belgrade; Benghazi; Berlin; Berne = Bern;
Besançon; Béthune; Beyrouth = Beirut; Béziers; Biarritz; Bichkek = Bishkek; Bienne = Biel; Bilbao;
Birmingham; Blois; Bogota = Bogotá, Bogota; Bologne = Bologna; Bombay, Mumbai = Mumbai, Bombay;
Bonn; Bordeaux; Boston; Boulogne-sur-Mer; Boulogne-Billancourt; Bourges; Brasilia = Brasília,
Brasilia; Bratislava; Brazzaville; Brême = Bremen; Brest; Bridgetown; Brighton; Brisbane; Bristol;
Bruges; Bruxelles = Brussels; Bucarest = Bucharest; Budapest; Buenos Aires; Bujumbura; Caen;
Calais; Calcutta, Kolkata = Kolkata, Calcutta; Calgary; Cali; Cambridge; Canberra; Cancún =
Cancún, Cancun; Cannes; Canton = Guangzhou; Caracas; Carcassonne; Cardiff; Carthagène = Cartagena;
Casablanca; Castres; Cayenne; Chalon-sur-Saône; Châlons-en-Champagne; Chambéry; Chamonix;
Charleroi; Charleville-Mézières; Chartres; Châteauroux; Cherbourg; Chicago; Chisinau;
Christchurch; Cincinnati; Cleveland; Clermont-Ferrand; Coimbra; Colmar; Cologne; Colombo;
Compiègne; Conakry; Copenhague = Copenhagen; Cordoue; Cotonou; Coventry; Cracovie = Krakow,
Kraków; Créteil; Dacca, Dhaka = Dhaka; Dakar; Damas = Damascus; Damiette; Dar es Salaam; Delémont;
Denver; Detroit = Detroit; Dieppe; Dijon; Dnipro; Dodoma; Doha; Donetsk; Douai; Douala; Douchanbé
= Dushanbe; Douvres = Dover; Dresde = Dresden; Dubaï = Dubai; Dublin; Dundee; Dunkerque = Dunkirk;
Durban; Düsseldorf; Édimbourg = Edinburgh; Édimbourg = Edinburgh; Eindhoven; Ekaterinbourg =
Yekaterinburg; Épinal; Erbil; Erevan = Yerevan; Évreux; Évry; Exeter; Fès = Fez; Florence;
Fort-de-France; Francfort = Frankfurt; Freetown; Fribourg = Fribourg, Freiburg; Fukushima;
Gaborone; Gand = Ghent; Gdansk; Gênes = Genoa; Genève = Geneva; Georgetown; Glasgow; Goma;
Gouangjou; Graz; Grenoble; Groningue = Groningen; Guayaquil; Guatemala; Haïfa = Haifa; Halifax;
Hambourg = Hamburg; Hanoï = Hanoi; Hanovre = Hanover; Harare; Hébron = Hebron; Helsinki;
Hiroshima; Hô-Chi-Minh-Ville = Ho Chi Minh City; Hodeïda = Hodeidah; Honolulu; Houston; Hyderabad;
Iakoutsk = Yakutsk; Idleb = Idlib; Inverness; Irkoutsk = Irkutsk; Islamabad; Ispahan = Isfahan;
Istanbul; Izmir; Jakarta; Jérusalem = Jerusalem; Johannesburg; Juba; Kaboul = Kabul; Kampala;
Kandahar; Kano; Kaohsiung; Karachi; Karlsruhe; Katmandou = Kathmandu; Kazan; Khartoum; Kharkiv,
Kharkov = Kharkiv, Kharkov; Kherson; Kiev, Kyiv = Kyiv, Kiev; Kigali; Kingston; Kinshasa; Kirkouk
= Kirkuk; Kobe; Koursk = Kursk; Kramatorsk; Kuala Lumpur; Kyoto; La Chaux-de-Fonds; La Haye = The
Hague; La Havane = Havana; La Mecque = Mecca; La Paz; La Rochelle; La Roche-sur-Yon; La
Nouvelle-Orléans = New Orleans; La Valette = Valletta; Lagos; Lahore; Las Vegas; Lausanne; Le
Caire = Cairo; Le Cap = Cape Town; Le Creusot; Le Havre; Le Mans; Leeds; Leicester; Leipzig; Lens;
Libreville; Liège; Lille; Lilongwe; Lima; Limerick; Limoges; Lisbonne = Lisbon; Liverpool;
Ljubljana; Lomé; Londres = London; Lorient; Los Angeles; Louang Prabang; Louhansk = Luhansk;
Louvain = Leuven; Luanda; Lucerne; Lugano; Lusaka; Lviv; Lyon; Maceió; Madrid; Malabo; Malaga =
Malaga, Málaga; Malmö; Managua; Manchester; Manille = Manila; Maputo; Mâcon; Marioupol = Mariupol;
Marrakech; Marseille = Marseille, Marseilles; Mascate = Muscat; Maseru; Mayence = Mainz; Mbabane;
Médine = Medina; Melbourne; Memphis; Metz; Mexico = Mexico City; Miami; Milan; Minneapolis; Minsk;
Mogadiscio = Mogadishu; Mombasa; Monrovia; Mons; Montauban; Monterrey; Montevideo; Montpellier;
Montréal = Montreal; Montreux; Morges; Moroni; Moscou = Moscow; Mossoul = Mosul; Moukden; Moutier;
Mulhouse; Munich; N'Djamena; Nagasaki; Nagoya; Nairobi; Namur; Nancy; Nankin = Nanjing; Nantes;
Naples; Nashville; Nassau; Naypyidaw; Neuchâtel; Nevers; New York; New Delhi, Delhi = New Delhi,
Delhi; Newcastle; Niamey; Nice; Nicosie = Nicosia; Nîmes; Niort; Nouakchott; Nouméa; Novossibirsk
= Novosibirsk; Nuremberg; Nyon; Oakland; Odessa = Odesa, Odessa; Oran; Orléans; Orly; Osaka; Oslo;
Ostende = Ostend; Ottawa; Ouagadougou; Oulan-Bator = Ulaanbaatar; Oxford; Palerme = Palermo;
Palmyre = Palmyra; Panmunjom; Paramaribo; Paris; Pau; Pékin = Beijing; Perpignan; Perth;
Périgueux; Philadelphie = Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Plymouth; Podgorica;
Poitiers; Pointe-à-Pitre; Pointe-Noire; Pontoise; Port Louis; Port Moresby; Port-au-Prince; Porto;
Port-d'Espagne = Port of Spain; Portsmouth; Poznan; Prague; Praia; Pretoria; Pristina; Pyongyang;
Quimper; Quito; Rabat; Ramallah; Rangoun = Yangon, Rangoon; Raqqa; Reims; Rennes; Reykjavik; Riga;
Rio de Janeiro, Rio = Rio de Janeiro, Rio; Riyad = Riyadh; Roanne; Rodez; Rome; Rostov; Roubaix;
Rouen; Rotterdam; Roissy; Rafah; Khan Younès = Khan Younis; Naplouse = Nablus; Jénine = Jenin;
Saint-Brieuc; Saint-Denis; Saint-Domingue = Santo Domingo; Saint-Étienne; Saint-Gall = St Gallen;
Saint-Malo; Saint-Nazaire; Saint-Pétersbourg = St Petersburg, Saint Petersburg, St. Petersburg;
Saint-Quentin; Salonique, Thessalonique = Thessaloniki; Salzbourg = Salzburg; Samarcande =
Samarkand; San Diego; San Francisco; San José; San Juan; San Salvador; Sanaa; Santiago; São Paulo,
Sao Paulo = São Paulo, Sao Paulo; Sarajevo; Sarrebruck = Saarbrücken; Seattle; Sébastopol =
Sevastopol; Séoul = Seoul; Séville = Seville; Shanghai; Sheffield; Shenzhen; Sion; Skopje; Sofia;
Southampton; Split; Srebrenica; Srinagar; Stavanger; Stockholm; Strasbourg; Stuttgart; Sydney;
Tachkent = Tashkent; Taipei, Taipeh = Taipei; Tallinn; Tampere; Tanger = Tangier; Tarbes; Tbilissi
= Tbilisi; Tchernobyl = Chernobyl; Tegucigalpa; Téhéran = Tehran; Tel-Aviv, Tel Aviv = Tel Aviv;
Thionville; Thoune = Thun; Tijuana; Timbuktu; Tirana; Tokyo; Tombouctou = Timbuktu; Toronto;
Toulon; Toulouse; Tourcoing; Tournai; Tours; Trieste; Tripoli; Tromsø; Trondheim; Troyes; Tunis;
Turin; Uppsala; Utrecht; Valence; Valenciennes; Vancouver; Vannes; Varsovie = Warsaw; Vaduz;
Venise = Venice; Vérone = Verona; Versailles; Vevey; Vichy; Vienne = Vienna; Vientiane;
Villeurbanne; Vilnius; Vintimille = Ventimiglia; Vladivostok; Volgograd; Washington; Washington
DC; Wellington; Windhoek; Winnipeg; Winterthour = Winterthur; Wuhan; Yamoussoukro; Yaoundé;
Yokohama; Yverdon; Yverdon-les-Bains; Zagreb; Zanzibar; Zaporijjia = Zaporizhzhia; Zurich =
Zurich, Zürich; Aberdeen; Bradford; Canterbury; Carlisle; Cheltenham; Doncaster; Gloucester;
Grimsby; Ipswich; Lerwick; Middlesbrough; Norwich; Nottingham; Oban; Peterborough; Stirling;
Stornoway; Sunderland; Swansea; Wolverhampton; Manhattan; Brooklyn; Bronx; Hollywood; Silicon
Valley; Wall Street; Charlottetown; Winchester; York; Davos; Crans-Montana; Zermatt; Verbier;
Martigny; Sierre; Monthey; Bulle; Aarau; Schaffhouse = Schaffhausen; Zoug = Zug; Soleure =
Solothurn; Coire = Chur; Bellinzone = Bellinzona; Locarno; Austin; Dallas; Charlotte; Akron;
Amarillo; Asheville; Bakersfield; Bismarck; Boulder; Bridgeport; Burlington; Cedar Rapids;
Colorado Springs; Columbia; Dayton; Dearborn; Evansville; Fayetteville; Fort Lauderdale; Fort
Wayne; Gainesville; Huntsville; Irvine; Jersey City; Kalamazoo; Kenosha; Las Cruces; Lexington;
Lubbock; Macon; Mobile; Modesto; New Haven; Olympia; Pasadena; Pensacola; Plano; Provo; Rapid
City; Riverside; Roanoke; Rockford; San Jose; Santa Barbara; Santa Monica; Santa Ana; Sarasota;
Sioux Falls; Stockton; Tacoma; Trenton; Tuscaloosa; Uvalde; Waco; Wilmington; Worcester; Yonkers;
Youngstown; Juneau; Fairbanks; Carson City; Lansing; Annapolis; Concord; Montpelier; Jefferson
City; Frankfort; Harlem; Queens; Staten Island; Long Island; Cape Cod; Martha's Vineyard; Malibu;
Beverly Hills; Palm Beach; Mar-a-Lago; Camp David; Guantánamo, Guantanamo; Barrie; Guelph;
Kitchener; Lethbridge; Mississauga; Nanaimo; Oshawa; Red Deer; St. John's, St John's; Fredericton;
Saint John; Windsor; Banff; Whistler; Iqaluit; Ballarat; Bendigo; Cairns; Geelong; Gold Coast;
Launceston; Toowoomba; Townsville; Alice Springs; Rotorua; Tauranga; Napier; Queenstown;
Palmerston North; Invercargill; Barnsley; Basildon; Basingstoke; Birkenhead; Bognor Regis;
Burnley; Burton; Bury St Edmunds; Chelmsford; Chesterfield; Clacton; Corby; Crawley; Crewe; Derby;
Derry; Dudley; Folkestone; Gateshead; Gillingham; Grantham; Great Yarmouth; Harlow; Harrow; Hemel
Hempstead; High Wycombe; Hove; Ilford; Kendal; Kidderminster; King's Lynn; Lowestoft;
Macclesfield; Maidstone; Mansfield; Newbury; Newquay; Nuneaton; Poole; Pontefract; Redditch;
Runcorn; Scunthorpe; Skegness; South Shields; Southport; Spalding; St Albans; St Helens; Stafford;
Stevenage; Stockton-on-Tees; Stoke; Sutton Coldfield; Tamworth; Weston-super-Mare; Weymouth;
Widnes; Woking; Worthing; Yeovil; Ayr; Arbroath; Cumbernauld; Dunoon; Elgin; Fort William;
Galashiels; Greenock; Hawick; Kilmarnock; Kirkcaldy; Kirkwall; Livingston; Motherwell; Peterhead;
Pitlochry; Stranraer; Ullapool; Grangemouth; Bridgend; Caernarfon; Carmarthen; Holyhead;
Llandudno; Llanelli; Neath; Pontypridd; Port Talbot; Rhyl; Armagh; Ballymena; Enniskillen; Larne;
Lisburn; Newry; Omagh; Strabane; Athlone; Cork; Drogheda; Dundalk; Ennis; Kilkenny; Killarney;
Letterkenny; Sligo; Tralee; Waterford; Wexford; Camden; Croydon; Greenwich; Hackney; Heathrow;
Gatwick; Stansted; Islington; Lambeth; Lewisham; Southwark; Tower Hamlets; Wembley; Brixton;
Tottenham Court Road; Canary Wharf; Trafalgar Square; Grenfell Tower; Hillsborough; Aldershot;
Sandhurst; Sellafield; Hinkley Point; Sizewell; Abbeville; Agde; Aix-les-Bains; Albertville;
Alençon; Alès; Ancenis; Annemasse; Antibes; Arcachon; Argenteuil; Argentan; Aubenas;
Aubervilliers; Aulnay-sous-Bois; Avranches; Bagnolet; Bayeux; Bolbec; Brignoles;
Bruay-la-Buissière; Cagnes-sur-Mer; Calvi; Cambrai; Carhaix; Cergy; Châteaudun; Châteaubriant;
Clamart; Clichy; Clichy-sous-Bois; Cluses; Colombes; Corte; Courbevoie; Creil; Crépol; Cugnaux;
Deauville; Dinan; Dinard; Douvrin; Écully; Étampes; Évian, Évian-les-Bains; Figeac; Florange;
Fos-sur-Mer; Gap; Gérardmer; Gonesse; Granville; Gravelines; Grande-Synthe; Hayange; Hendaye;
Honfleur; La Courneuve; La Baule; La Seyne-sur-Mer; La Teste-de-Buch; Langres; Lunel; Manosque;
Marmande; Mérignac; Moûtiers; Neuilly-sur-Seine; Nogent-sur-Seine; Pamiers; Pantin; Paimpol;
Pessac; Ploërmel; Pontarlier; Porto-Vecchio; Rezé; Riom; Romans-sur-Isère; Royan; Saint-Chamond;
Saint-Denis de La Réunion; Saint-Dié, Saint-Dié-des-Vosges; Saint-Ouen; Sainte-Soline;
Sarreguemines; Sevran; Talence; Tarascon; Thiers; Uzès; Vaulx-en-Velin; Vendôme; Vénissieux; Vire;
Voiron; Serre-Chevalier; Courchevel; Tignes; Val d'Isère; Flamanville; Fessenheim; Cattenom;
Cadarache; Rungis; La Défense; Saclay; Notre-Dame-des-Landes; Sivens; Mamoudzou; Dzaoudzi;
Saint-Laurent-du-Maroni; Kourou; Papeete; Basse-Terre; Arlon; Bastogne; Dinant; Eupen; Huy; La
Louvière; Louvain-la-Neuve; Malines = Mechelen; Courtrai = Kortrijk; Hasselt; Mouscron; Nivelles;
Roulers; Seraing; Verviers; Waterloo; Wavre; Zeebruges = Zeebrugge; Molenbeek; Ixelles; Uccle;
Schaerbeek; Anderlecht; Esch-sur-Alzette; Carouge; Lancy; Meyrin; Vernier; Renens; Pully; Payerne;
Le Locle; Porrentruy; Fully; Blatten; Rimouski; Saguenay; Lévis; Drummondville; Rivière-du-Loup;
Sept-Îles; Val-d'Or; Rouyn-Noranda; Terrebonne; Lac-Mégantic; Oyo; Enugu; Jos; Benin City;
Abeokuta; Sokoto; Zaria; Maradi; Zinder; Agadez; Diffa; Tillabéri; Dosso; Ouahigouya; Djibo; Kaya;
Dori; Fada N'Gourma; Korhogo; San-Pédro; Daloa; Gagnoa; Parakou; Kara; Sokodé; Garoua; Maroua;
Bafoussam; Bamenda; Buea; Moundou; Abéché; N'Djaména; Bambari; Bria; Bangassou; Franceville;
Port-Gentil; Dolisie; Matadi; Kananga; Mbandaka; Kolwezi; Likasi; Butembo; Rutshuru; Masisi;
Bunagana; Gitega; Butare; Musanze; Nzérékoré; Kankan; Labé; Kaolack; Touba; Rufisque; Nouadhibou;
Ménaka; Tessalit; Ansongo; Kayes; Koulikoro; Bandiagara; Tamale; Takoradi; Mwanza; Arusha; Jinja;
Entebbe; Mbarara; Kismayo; Garowe; Bosaso; Dire Dawa; Gondar; Bahir Dar; Lalibela; Axoum = Axum;
El Geneina; El Obeid; El-Fasher, el-Fasher; Nyala; Omdurman; Kassala; Malakal; Bentiu; Toamasina;
Mahajanga; Antsirabe; Beira; Nampula; Pemba; Cabo Delgado; Ndola; Livingstone; Mutare; Polokwane;
East London; Pietermaritzburg; Kimberley; Walvis Bay; Ismaïlia = Ismailia; Charm el-Cheikh = Sharm
el-Sheikh; Hurghada; Fayoum; Tanta; Mansourah; Blida; Batna; Tlemcen; Tamanrasset; Kairouan;
Gafsa; Monastir; Zarzis; Djerba; Al Hoceima; Nador; Kénitra; Essaouira; Taroudant; Zouara =
Zuwara; Sebha; Derna; Taëf = Taif; Dammam; Abha; Salalah; Irbid; Aqaba; Zarqa; Nabatieh; Deraa =
Daraa; Soueïda = Sweida; Tartous = Tartus; Qamichli = Qamishli; Kobané = Kobani; Douma; Ramadi;
Tikrit; Samarra; Dohouk = Dohuk; Soulaimaniya; Ahvaz; Kermanchah = Kermanshah; Natanz; Bouchehr =
Bushehr; Adana; Mersin; Kayseri; Hatay; Antakya; Deir al-Balah; Beit Hanoun; Ashkelon; Ashdod;
Beersheba; Eilat; Netanya; Sderot; Jéricho = Jericho; Beit Lahia; Jabaliya = Jabalia; Chandigarh;
Guwahati; Imphal; Indore; Jodhpur; Udaipur; Ludhiana; Mysore; Nashik; Ranchi; Vadodara;
Visakhapatnam; Coimbatore; Madurai; Thiruvananthapuram; Kozhikode; Noida; Gurgaon; Ayodhya; Leh;
Jammu; Sylhet; Cox's Bazar; Khulna; Galle; Jaffna; Kandy; Pokhara; Thimphu; Gwadar; Sukkur;
Abbottabad; Jalalabad; Naypyitaw; Sittwe; Pattaya; Hat Yai; Siem Reap; Battambang; Hai Phong; Can
Tho; Davao City; Quezon City; Zamboanga; Iloilo; Tacloban; Bacolod; Batam; Palembang; Makassar;
Padang; Banda Aceh; Johor Bahru; Kota Kinabalu; Kuching; Gwangju; Daejeon; Ulsan; Suwon; Jeju;
Kaesong; Wonsan; Sinuiju; Nampo; Niigata; Kanazawa; Kumamoto; Nara; Naha; Tainan; Taichung;
Xiamen; Suzhou; Ningbo; Wenzhou; Changsha; Nanning; Haikou; Urumqi; Kachgar = Kashgar; Hohhot;
Lanzhou; Xining; Jinan; Taiyuan; Changchun; Dongguan; Foshan; Zhuhai; Baotou; Vladikavkaz;
Astrakhan; Orenbourg = Orenburg; Penza; Riazan = Ryazan; Smolensk; Tver; Oulianovsk = Ulyanovsk;
Pskov; Severodvinsk; Arkhangelsk; Norilsk; Magadan; Khabarovsk; Ijevsk = Izhevsk; Melitopol;
Berdiansk = Berdyansk; Enerhodar = Enerhodar; Nikopol; Krementchouk = Kremenchuk; Izioum = Izium;
Koupiansk = Kupiansk; Sloviansk; Kostiantynivka; Sievierodonetsk; Lyssytchansk = Lysychansk;
Boutcha = Bucha; Irpin; Ouman = Uman; Rivne; Ternopil; Loutsk = Lutsk; Oujhorod = Uzhhorod;
Tiraspol; Bălți; Craiova; Sibiu; Burgas; Rousse = Ruse; Kragujevac; Mitrovica; Zenica; Rijeka;
Zadar; Dubrovnik; Osijek; Koper; Plzeň, Plzen; Olomouc; Miskolc; Rzeszów; Bydgoszcz; Przemyśl;
Villach; Bregenz; Aix-la-Chapelle = Aachen; Augsbourg = Augsburg; Brunswick = Braunschweig;
Cottbus; Darmstadt; Fribourg-en-Brisgau; Hagen; Heidelberg; Krefeld; Ludwigshafen;
Mönchengladbach; Münster; Oldenbourg; Osnabrück; Schwerin; Solingen; Weimar; Wolfsburg; Hanau;
Arnhem; Breda; Delft; Enschede; Leyde = Leiden; Nimègue = Nijmegen; Tilbourg = Tilburg; Billund;
Göteborg = Gothenburg; Kiruna; Lund; Skellefteå; Örebro; Bodø; Oulu; Espoo; Rovaniemi; Reykjavík;
Grindavik; Nuuk; Tórshavn; Lampedusa; Pise = Pisa; Salerne = Salerno; Almeria = Almería; Badajoz;
Ceuta; Melilla; Huelva; Las Palmas; León; Lleida; Logroño; Lugo; Vitoria; Faro; Funchal; Setúbal;
Volos; Kalamata; Chania; Izmit; Culiacán; Mérida; Morelia; Reynosa; Tapachula; Querétaro;
Matamoros; Nuevo Laredo; San Pedro Sula; San Miguel; Chimaltenango; Quetzaltenango; Cúcuta;
Pereira; Bucaramanga; Santa Marta; Buenaventura; Barquisimeto; Ciudad Guayana; Cuenca; Esmeraldas;
Iquitos; Puno; Sucre; Potosí; El Alto; Concepción; Antofagasta; Temuco; Punta Arenas; Córdoba; La
Plata; Mar del Plata; Tucumán; Salta; Bariloche; Ciudad del Este; Belém; Goiânia; Campinas;
Florianópolis; Foz do Iguaçu; Brumadinho; Cap-Haïtien; Les Cayes; Gonaïves; Jacmel; Cité Soleil;
Santiago de Cuba; Holguín; Montego Bay; Suva; Apia; Honiara; Nuku'alofa; Port-Vila
"""

UNSURE: Final[dict[str, str]] = {
    "fr": """Lot; Var; Orne; Cher; Indre; Constance; Clermont; Cognac; Halle; Trente; Essen;
        Rosario; Orange; Regina; Toul; Sens; Sète; Auch; Moulins; Tulle; Grasse;
        Rochefort; Laval; Die; Bury; Constantine; Bath; Hull; Hastings; Preston; Chester;
        Lancaster; Newport; Reading; Boise; Augusta; Buffalo; Columbus; Flint; Hartford;
        Hamilton; Montgomery; Orlando; Portland; Providence; Richmond; Rochester;
        Savannah; Springfield; Syracuse; Jackson; Darwin; Rhodes; Surat; Kochi; Cebu; Tyr;
        Perm; Gori; Gao; Beni; Hama; Omaha; Verdun; Bahia; Mende; Dole; Santa Cruz;
        Mendoza; Guadalajara; Samara; Gulu; Briançon; Quimperlé; Bernay; Chaumont;
        Dominique; Maurice; Salvador; Grenade; Florence; Victoria; Sofia; Lens; Tours;
        Valence; Vienne; Cologne; Sion; Mons; Bulle; Nancy; Lorraine; Rif; Tigre; Tigré;
        Manche; Aude; Ain; Marne; Amazone; Split; Kerry; Essex; Berry; Canton; Virginie;
        Montana; Indiana; Nevada; Kent; Creuse; Cali; Santiago; Wellington; Houston;
        Phoenix; Lincoln; Aragon; Navarre; Java; Maine; Landes; Andes; Allier; Somme;
        Calvados; Oran; Austin; Dallas; Charlotte; Columbia; Dayton; Concord; Dover;
        Lexington; Burlington; Windsor; Napier; Stafford; Derby; Dudley; Burton; Poole;
        Stoke; Harlow; Harrow; Mansfield; Camden; Barnsley; Chesterfield; Crewe; Elgin;
        Livingston; Livingstone; Halifax; Macon; Trenton; Stockton; Boulder; Olympia;
        Riverside; Cork; Waterford; Hillsborough; Queens; Vernon; Thiers; Gap; Beaune;
        Royan; Lourdes; Provins; Fully; Vernier; Vire; Foix; Clichy; Granville; Saint-Lô;
        Waterloo; Huy; Beira; Kimberley; Pemba; Kandy; Galle; Hagen; Weimar; Lund; Faro;
        Braga; Concepción; León; Sucre; Pereira; Cuenca; Salta; Potosí; Hatay; Kara; Kaya;
        Dori; Jena; Buea; Leh; Nara; Carlisle; Corby; Newbury; Spalding; Hackney; Lansing;
        Mobile; Irvine; Plano; Provo; Salem; Dinan; Denain; Corte; Carouge; Arlon; Lancy;
        Pamiers; Figeac; Lunel; Langres; Pisa; Parme; Pise; Sienne; Bari; Burgos; Lugo;
        Oviedo; Santander; Anderlecht; Mönchengladbach; Coblence; Perouse; Brive; Rezé;
        Cholet; Oyonnax; Malines; Montpelier; Frankfort; Kiel; Santa Ana; Waco; Douma;
        Gillingham; Tamworth; Hawick; Peterhead; Larne; Ennis; Apt; Trier; Lambeth""",
    "en": """Lot; Var; Orne; Manche; Cher; Indre; Constance; Cognac; Halle; Trente; Essen;
        Rosario; Orange; Regina; Toul; Sens; Auch; Moulins; Tulle; Grasse; Rochefort;
        Laval; Bury; Mende; Constantine; Bath; Hull; Hastings; Preston; Chester;
        Lancaster; Newport; Boise; Dole; Augusta; Buffalo; Columbus; Flint; Hartford;
        Hamilton; Montgomery; Orlando; Portland; Providence; Richmond; Rochester;
        Savannah; Springfield; Syracuse; Darwin; Rhodes; Reno; Surat; Kochi; Tyre; Perm;
        Gori; Gao; Beni; Hama; Verdun; Wakefield; Bedford; Durham; Santa Cruz; Mendoza;
        Samara; Paisley; Slough; Salisbury; Warrington; Blackburn; Chaumont; Telford;
        Preston; Bolton; Norfolk; Newark; Raleigh; Clermont; Sheridan; Fargo; Ulm; Redon;
        Jordan; Georgia; Chad; Victoria; Sofia; Nice; Split; Florence; Virginia; Nancy;
        Lorraine; Lincoln; Wellington; Houston; Sydney; Kerry; Kent; Essex; Mobile;
        Phoenix; Cali; Java; Santiago; Bradford; York; Carlisle; Lens; Tours; Sion; Mons;
        Bulle; Aragon; Navarre; Champagne; Rif; Golan; Berry;
        Hesse; Valence; Aude; Ain; Marne; Somme; Rio; Landes; Vienne; Creuse; Cleveland;
        Savoy; Emirates; Colombo; Cologne; Auvergne; Loire; Austin; Dallas; Charlotte;
        Columbia; Dayton; Concord; Dover; Lexington; Burlington; Windsor; Napier;
        Stafford; Derby; Dudley; Burton; Poole; Stoke; Harlow; Harrow; Mansfield; Camden;
        Barnsley; Chesterfield; Crewe; Elgin; Livingston; Livingstone; Halifax; Macon;
        Trenton; Stockton; Boulder; Olympia; Riverside; Cork; Waterford; Hillsborough;
        Queens; Vernon; Thiers; Gap; Beaune; Royan; Lourdes; Provins; Fully; Vernier;
        Vire; Foix; Clichy; Granville; Saint-Lô; Waterloo; Huy; Beira; Kimberley; Pemba;
        Kandy; Galle; Hagen; Weimar; Lund; Faro; Braga; Concepción; León; Sucre; Pereira;
        Cuenca; Salta; Potosí; Hatay; Kara; Kaya; Dori; Jena; Buea; Leh; Nara; Corby;
        Newbury; Spalding; Hackney; Lansing; Irvine; Plano; Provo; Salem; Dinan; Denain;
        Corte; Carouge; Arlon; Lancy; Pamiers; Figeac; Lunel; Langres; Pisa; Parme; Pise;
        Sienne; Bari; Burgos; Lugo; Oviedo; Santander; Anderlecht; Mönchengladbach;
        Coblence; Perouse; Brive; Rezé; Cholet; Oyonnax; Malines; Montpelier; Frankfort;
        Kiel; Santa Ana; Waco; Douma; Gillingham; Tamworth; Hawick; Peterhead; Larne;
        Ennis; Apt; Trier; Lambeth""",
}
"""Places that share their name with persons or words: at the start of a sentence they may be those,
and elsewhere a second sign is asked for."""
