"""Common given names, by the gender of those who bear them: written for this project.

They tell a person from a company or a town. Names that are more often a surname, a town or a word
of the language are left out: a name that is missing costs little, a wrong one misleads.
"""

from functools import cache, lru_cache
from typing import Final

from builder.language.structure import words
from builder.language.words import fold_accents

_MEN: Final = """
    Aaron Abdallah Abdel Abdelaziz Abdelkader Abdou Abdoulaye Abdul Abdullah Aboubacar Abraham
    Achille Adam Adama Adebayo Adel Adem Adewale Adolphe Adrian Adrien Agus Ahmad Ahmed Ahmet
    Aidan Aidar Ajay Akira Alain Alan Alasdair Alban Albert Alberto Albin Alcide Aldo Alec Aled
    Alejandro Alejo Aleksandar Aleksandr Aleksei Alessandro Alessio Alex Alexander Alexandre
    Alexei Alexey Alexeï Alexis Alfie Alfonso Alfred Ali Alioune Alistair Allan Aloïs Alphonse
    Alun Alvaro Amadou Amaury Ambroise Ambrose Amine Amir Amit Amos Anass Anatol Anatole Anatoli
    Anatoly Anders Andre Andreas Andrei Andrew Andreï Andrius Andriy Andrzej André Andrés Andy
    Angus Anicet Anil Anselme Anthony Antoine Anton Antoni Antonin Antonio Antony Antti António
    Anwar Aram Archibald Archie Aristide Arjun Arkadi Arlo Armand Armen Arnaldo Arnaud Arne Arnold
    Arsen Arsène Artem Arthur Arturo Arun Arvind Asad Ashok Ashraf Asif Auguste Augustin Aurélien
    Axel Ayman Aymeric Ayoub Aziz Babacar Babatunde Bakary Bambang Baptiste Barack Barnaby Barnabé
    Barry Bart Bartholomew Bartosz Bashar Bashir Basile Bastian Bastien Benedict Benjamin Benny
    Benoist Benoît Bernard Bernardo Bernhard Bernie Bertram Bertrand Bilal Bill Bjorn Björn Blake
    Boaz Bob Bobby Bogdan Bohdan Boris Boubacar Brad Bradley Brandon Brendan Brett Brian Brice
    Bruce Bruno Bryan Bryn Budi Burak Bérenger Caleb Callum Calum Cameron Carl Carlo Carlos Cecil
    Cedric Cesar Charles Charlie Cheikh Chidi Chinedu Chris Christian Christophe Christopher Chuck
    Chukwuemeka Cian Ciarán Clarence Claudio Clive Clovis Clément Cody Colin Colm Connor Conor
    Constantin Corentin Cormac Cory Craig Crispin Cristian Cristiano Curtis Cyprien Cyriaque Cyril
    Cyrille Cédric César Dafydd Dale Damian Damien Damon Dan Daniel Daniele Danilo Danny Darius
    Darko Darragh Darren Darryl Daryl Dave David Davide Dean Declan Deepak Demetrius Denis Deniz
    Dennis Denys Derek Dermot Derrick Desmond Devin Didier Diego Dieter Dietrich Dieudonné Dimitri
    Dino Dirk Djibril Dmitri Dmitry Dominic Dominik Donal Donald Donnie Dorian Doug Douglas Dov
    Dragan Drew Duncan Dusan Dwight Dylan Eamon Eamonn Earl Ed Eddie Edgar Edgard Edmond Edoardo
    Edson Eduardo Edward Edwin Efraín Egor Einar Eitan Elias Elie Elijah Elio Eliot Elliot Elliott
    Elouan Elton Elvis Emeka Emil Emile Emiliano Emilio Emmanuel Emmett Emre Emrys Enda Enrico
    Enrique Enzo Ephraim Eric Erik Erling Ernest Ernesto Erwan Esteban Ethan Eugene Eugène Evan
    Evgueni Ewan Ewen Ezekiel Ezra Fabian Fabien Fabio Fabrice Fadi Faisal Farid Farouk Fathi
    Fausto Federico Felipe Felix Ferdinand Fergus Fernand Fernando Fidel Filip Filippo Finbar Finn
    Fintan Flavio Florent Florentin Florian Floris Floyd Fodé Francesc Francesco Francis Francisco
    Franck Frank Frankie Franz François Fred Freddie Freddy Frederick Frederik Friedrich Frédéric
    Fulgence Fyodor Félicien Félix Gabriel Gabriele Gael Gareth Gary Gaspard Gaston Gauthier
    Gautier Gavin Gavyn Gaétan Gaël Gaëtan Geert Gene Geoff Geoffrey Geoffroy Georg George Georges
    Gerald Gerard Gerardo Gerhard Germain Gerry Gert Gethin Ghassan Gheorghe Ghislain Giacomo
    Giancarlo Gianni Gideon Gilbert Gilberto Gildas Gilles Gino Giorgio Giovanni Giuseppe Glen
    Glenn Godefroy Godfrey Gontran Gonzalo Goran Gordan Gordon Graham Greg Gregg Gregor Gregory
    Grigori Grégoire Grégory Guennadi Guido Guilherme Guillaume Guillermo Gunnar Gustav Gustavo
    Guy Guénolé Gwenaël Gwenn Gérald Gérard Gérôme Günter Haakon Habib Haitham Hakan Hakim Hamid
    Hamish Hamza Hank Hans Harald Harold Haroun Harry Haruki Haruto Harvey Hasan Hassan Hassane
    Hatem Hector Heinrich Helmut Hendrik Henri Henrik Henry Herb Herbert Herman Hernán Hervé
    Hicham Hideo Hilaire Hiroshi Hiroto Honoré Horst Hossein Houssem Howard Hristo Hubert Hugh
    Hugo Hugues Humberto Humphrey Humza Hussein Huw Hywel Iain Ian Ibrahim Ibrahima Ibrahime
    Idriss Idrissa Ieuan Ievgueni Ignacio Ignatius Igor Ilan Ilham Ilias Ilya Ilyas Imran Inigo
    Ioan Iolo Iouri Irfan Irvin Irving Isaac Isaiah Ishaan Isiah Isidore Ismael Ismail Ismaël Issa
    Ivan Ivo Ivor Iñaki Jaap Jacek Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal
    James Jamie Jan Janusz Jared Jaroslav Jarosław Jason Jasper Javad Javier Jaxon Jean Jean-Marie
    Jed Jeff Jeffery Jeffrey Jelle Jens Jenson Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jesús
    Jim Jimmy Joachim Joaquin Joaquín Jocelin Jocelyn Joe Joel Johan Johannes John Johnny Jon
    Jonas Jonathan Joost Jorge Joris Josef Joseph Josh Joshua Josip Josselin Josué José Jovan João
    Joël Juan Jude Jukka Jules Julian Julien Julio Julius Julián Juma Jun-ho Jurgen Jussi Justin
    Jérémie Jérémy Jérôme Jörg Jürgen Kaan Kader Kai Kaito Kamal Kamau Kamil Kareem Karel Karim
    Karl Kaspar Kasper Kazuo Keanu Kees Keir Keith Kelvin Ken Kenan Kenji Kenneth Kenny Kenta
    Kenzo Kerem Kerim Ketil Kevin Khaled Khalid Khalil Kieran Kilian Kiran Kjell Klaus Knut Koen
    Kofi Kojo Konstantin Kostas Krishna Kristian Kristoffer Krzysztof Kunal Kurt Kwabena Kwaku
    Kwame Kwesi Kyle Kylian Lachlan Ladji Lamine Lance Landry Larbi Larry Lars Lassana Laszlo
    Laurent Lawrence Lech Leo Leon Leonard Leonardo Leonel Leonid Leroy Leszek Levi Lewis Liam
    Liev Lilian Lino Lionel Lior Lloyd Logan Lorcan Lorenzo Lothar Louie Louis Loup Loïc Lubin
    Luca Lucas Luciano Lucien Lucio Ludovic Ludwig Luigi Luis Luiz Lukas Lukasz Luke Luuk Luís
    László Léandre Léo Léon Léopold Macaulay Macky Magnus Mahamadou Mahdi Mahmoud Mahmud Maksim
    Maksym Malachy Malcolm Malik Mamadou Manfred Manoj Mansour Manuel Marat Marc Marceau Marcel
    Marcelin Marcello Marcelo Marcin Marco Marcos Marcus Marek Mario Marius Marián Mark Marko
    Markus Marten Martijn Martin Martín Marvin Marwan Massimo Mateo Mateus Mateusz Mathew Mathias
    Mathieu Mathis Mathurin Mathéo Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti
    Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maximiliano Maximilien Maël Mbaye Mehdi
    Mehmet Mehran Melchior Melvin Micah Michael Michal Michaël Michał Michel Michiel Mick Mickaël
    Mickey Miguel Mihai Mikael Mike Mikel Mikhail Mikhaïl Mikhaïlo Mikkel Mikko Milan Milos Milton
    Minh Mirko Miroslav Mitch Modibo Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Monty
    Mordechai Moritz Morris Morten Morvan Mory Moshe Mostafa Moussa Moïse Muhammad Muhammadu Murat
    Murray Mustafa Mustapha Mykhailo Mykola Nabil Naftali Najib Naoki Narendra Nasser Nate Nathan
    Nathanaël Nathaniel Navid Naël Ned Neil Nelson Nemanja Nenad Nestor Neville Niall Nicholas
    Nick Nico Nicolae Nicolas Nicolás Niels Nigel Nikita Nikolai Nikolaos Nikolas Nikolay Nikolaï
    Nikos Nils Nitin Nizar Noa Noah Noam Nolan Norbert Nordine Norman Noé Noël Nuno Octave Odilon
    Oisin Olaf Oleg Oleh Oleksandr Oliver Olivier Ollie Olof Oluwaseun Omar Omer Ondrej Onur Orhan
    Osama Oscar Oskar Osman Osvaldo Othmane Otis Ottavio Otto Oumar Ousmane Ousseynou Owen Pablo
    Paddy Panagiotis Paolo Pape Pascal Pascoal Pascual Patrice Patricio Patrick Patryk Paul Paulo
    Pavel Pawel Paweł Pedrag Pedro Pekka Pep Per Percy Peter Petr Petro Phil Philibert Philip
    Philippe Phillip Pierre Pietro Pim Piotr Placide Prakash Pranav Predrag Prosper Putu Pádraig
    Pål Quang Quentin Quincy Quinn Rachid Radek Radoslav Radosław Rafael Raffaele Ragnar Rahul
    Rainer Raj Rajesh Ralf Ralph Ramesh Rami Ramin Ramiro Ramtane Ramzan Ramón Randy Ranil Raoul
    Raphael Raphaël Rashid Rasmus Ravi Ray Rayan Raymond Raúl Recep Redouane Reggie Reginald
    Reinhard Remi Renan Renaud René Reuben Rex Reza Rhodri Rhys Riad Ricardo Riccardo Richard Rick
    Rishi Rizal Robbie Robert Roberto Robin Rodel Roderick Rodney Rodolphe Rodrigo Rodrigue Roger
    Rohan Rohit Roland Rolf Romain Roman Romelu Romuald Ron Ronald Ronan Ronnie Roque Rory Ross
    Rowan Roy Ruairi Ruben Rubens Rubén Rudolf Rudy Rufus Rui Rupert Ruslan Russell Rustam Ryan
    Régis Rémi Rémy Sadiq Saeed Said Salah Salif Salim Salman Salvatore Sam Sami Samir Samson
    Samuel Sander Sandro Sanjay Sanjeev Santiago Santino Satoshi Saul Saïd Scott Seamus Sean
    Sebastian Sebastián Selim Serge Sergei Sergey Sergio Sergueï Serhiy Seth Seung-woo Seydou Seán
    Shahid Shakil Shane Shaun Shawn Shigeru Shinzo Shlomo Sidney Siegfried Silvio Simon Simão
    Sipho Sjoerd Slavko Slimane Slobodan Sofiane Solomon Soufiane Souleymane Spencer Spyros
    Stanislas Stanislav Stanley Stefan Stefano Stefanos Stelios Stephen Steve Steven Stewart
    Stuart Stéphane Suleiman Sunil Suresh Sven Sverre Swann Sylvain Sylvère Sándor Séamus
    Sébastian Sébastien Sékou Sévérin Søren Tadeusz Tadhg Takashi Takeshi Talal Tamim Tamás Tanguy
    Tapio Taras Tarek Tariq Taro Tayyab Tayyip Ted Teddy Teemu Tendai Terence Terje Terrence Terry
    Thabo Themba Theo Theodore Thiago Thibault Thibaut Thierry Thomas Thorsten Théo Théodore
    Théophile Tiago Tibor Tibère Tidiane Tim Timo Timothy Timothée Titouan Tobias Tobin Toby Todd
    Tom Tomas Tomasz Tomislav Tommy Tomos Tomás Tomáš Toni Tony Toshiro Toussaint Travis Trevor
    Tristan Tristram Tugdual Tunde Tyler Tymofiy Tyrone Ugo Ulf Ulrich Umberto Urbain Uri Usman
    Uwe Vaclav Vadim Valentin Valeri Valerio Valery Vasco Vasil Vasily Vasyl Vernon Vianney
    Viatcheslav Victor Vijay Vikas Vikram Viktor Vince Vincent Vincenzo Vinicius Vinícius Virgil
    Virgile Vitali Vito Vittorio Vlad Vladan Vladimir Vladislav Volodymyr Vuk Vyacheslav Václav
    Waleed Walid Walter Warren Wassim Wayan Wayne Wekesa Wenceslas Wesley Wilfred Wilfried Wilhelm
    William Willie Willy Wim Wladimir Wojciech Wolfgang Wouter Wyatt Xabi Xander Xavi Xavier
    Yaakov Yacine Yahya Yair Yanis Yann Yannick Yannig Yaroslav Yasser Yassine Yaw Yaya Yevgeny
    Yoan Yoann Yoav Yohan Yossi Yosuke Younes Younès Youri Youssef Youssouf Yukio Yuri Yusuf Yvan
    Yves Yvon Zach Zacharie Zachary Zack Zane Zbigniew Zdeněk Ziad Zinedine Zlatan Zlatko Zoltán
    Zoran Zoumana Álvaro Édouard Émile Éric Étienne Øystein Łukasz Željko
"""

_WOMEN: Final = """
    Abena Abigail Ada Adaeze Adelaide Adele Adjoa Adriana Adèle Agata Agathe Agnieszka Agnès Aicha
    Aila Aileen Ailsa Ainhoa Aino Aisha Aisling Akiko Akosua Alba Albane Albertine Alejandra
    Aleksandra Alessandra Alessia Alexandra Alexia Alice Alicia Alina Aline Alisha Alison Alix
    Aliénor Allison Alma Alycia Alyssa Ama Amaia Amaka Amal Amanda Amandine Amara Amber Ambre
    Amelia Amelie Amina Aminata Amy Amélie Ana Anabel Anahita Anastasia Anastasiya Anaëlle Anaïs
    Andrea Andréa Andrée Angela Angelina Angèle Angélique Aniela Anita Anja Anjali Anke Ann Anna
    Annabelle Anne Anneke Anneliese Annemarie Annette Annick Annie Annika Anouk Antoinette Antonia
    Anya Aoife Apolline Arabella Araceli Ariana Ariane Arianna Arlette Asha Ashleigh Asma Asmaa
    Assia Astrid Aude Audrey Augustine Aurore Aurélia Aurélie Ava Awa Axelle Ayesha Aylin Ayşe
    Aziza Aïcha Aïda Aïssata Aïssatou Barbara Bea Beatrice Beatriz Becky Begoña Belinda Benedetta
    Berenice Berit Bernadette Bernice Bertille Bertrande Beth Bettina Betty Beverly Beyza Bianca
    Birgit Birgitta Blandine Bonnie Bontle Brenda Bridget Brigitte Bronwen Bárbara Béatrice
    Bénédicte Bérénice Caitlin Camila Camilla Capucine Cara Carine Carla Carly Carmela Carmen
    Carol Carole Carolin Carolina Caroline Carolyn Carrie Carys Cassandra Cassandre Cassidy
    Catalina Cate Caterina Cath Catherine Cathy Catriona Cecilia Celia Celine Cendrine Ceri
    Chantal Charlene Charlotte Charlène Cheryl Chiamaka Chiara Chioma Chloe Chloé Christa
    Christelle Christiana Christiane Christina Christine Ciara Cindy Claire Clara Clare Clarisse
    Claude-Marie Claudette Claudia Claudine Clementine Cleo Clothilde Clotilde Clémence Clémentine
    Colette Coline Colombe Constance Constanza Coralie Corinne Courtney Cristina Cynthia Cyrielle
    Cécile Céleste Célia Céline Daisy Dalila Dana Daniela Danielle Danièle Daphné Daphnée Daria
    Darlene Debbie Deborah Debra Deepa Delia Delphine Denise Desirée Dewi Diana Diane Dina Dolores
    Dominika Donata Donatella Donna Dora Doreen Doriane Doris Dorota Dorothea Dorothy Dorothée
    Drew Ebony Edith Edna Edwige Effie Efua Eileen Eilidh Eimear Elaine Elana Eleanor Elena Eleni
    Eleonora Eliane Elif Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Elke Ella Ellen Ellie
    Elodie Eloise Elsa Elsie Elvira Elvire Eléonore Emeline Emiko Emilia Emilie Emily Emine Emma
    Emmanuelle Enora Erica Erika Erin Erna Ernestine Esi Esme Esmeralda Esmé Espérance Estelle
    Esther Eszter Eugénie Eva Eve Evelina Evelyn Evgenia Ewa Fabienne Fanny Fantine Farah Fatiha
    Fatima Fatimata Fatma Fatou Fatoumata Faustine Faye Federica Felicia Felicity Fernanda Fiona
    Firmine Flavia Fleur Flora Flore Florence Folake Folasade Franca Frances Francesca Françoise
    Freda Freya Frida Frieda Frédérique Félicie Gabriela Gabriella Gabrielle Gail Garance Gaëlle
    Gaïa Gemma Geneviève Georgette Georgie Georgina Geraldine Germaine Germana Ghada Ghislaine
    Gilberte Gilda Gillian Gina Ginette Ginevra Giorgia Giorgina Giovanna Gisèle Gita Giulia
    Gladys Glenda Gloria Grace Greta Gretchen Gráinne Guadalupe Gudrun Gulnara Gwenaëlle Gwenola
    Gwyneth Géraldine Hadiza Hadja Hala Haley Halima Hana Hanan Hanane Hanna Hannah Hanne Harriet
    Haruka Hatice Hawa Hayat Hayley Hazel Heather Heba Hedwig Heidi Heike Helen Helena Helga
    Henriette Hermine Hermione Hiba Hilary Hilda Hilde Hillary Hina Hind Hollie Holly Honorine
    Hortense Houria Huguette Hélodie Héloïse Hélène Ifeoma Iga Ikram Ilaria Ilhem Ilinca Ilona
    Ilse Imane Imelda Imogen Ines Inga Ingeborg Inger Ingrid Inès Ioana Ione Ioulia Irena Irene
    Irina Iris Irma Irène Isabel Isabella Isabelle Isaure Iseult Isha Isla Itziar Iulia Ivana
    Ivanka Ivy Izabela Jacinda Jacinthe Jacqueline Jacqui Jade Jadwiga Jaime Jamila Jana Jane
    Janelle Janet Janice Janine Jasmin Jasmine Jeanine Jeanne Jeannette Jeannine Jelena Jemima
    Jennie Jennifer Jenny Jessica Jette Jill Joan Joana Joann Joanna Joanne Jocasta Jodie Johanna
    Johanne Jolanta Jolene Josefa Josephine Josette Josiane Josie Joséphine Jovana Joy Joyce
    Joëlle Juana Judith Judy Julia Juliana Julianne Julie Julienne Juliette June Justine Jutta
    Kaja Kamala Kaori Karen Karidja Karima Karin Karine Karla Karolina Kasia Katarina Katarzyna
    Kate Katell Katerina Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katia Katie
    Katja Katrin Katrina Katya Kavita Kaye Keiko Keira Kelly Kelsey Kenza Kerstin Kezia Khadija
    Kimberly Kinga Kiran Kirsten Kirstin Kirsty Klara Kristen Kristin Kristina Krystyna Ksenia
    Kyoko Laetitia Laila Lakshmi Lalita Lamia Lana Lara Larissa Latifa Latoya Laura Laure Lauren
    Laurence Laurie Lauryn Layla Laëtitia Lea Leah Leanne Leila Leire Lena Leona Leonie Lerato
    Leslie Leticia Letizia Leïla Lidia Lieke Liesbeth Lila Lili Lilian Liliana Liliane Lilith
    Lilly Lily Lina Linda Lindiwe Lindsay Linh Linnea Lisa Lise Liv Livia Liz Lizzie Lois Lola
    Lorena Loretta Lorna Lorraine Lotte Louane Louisa Louise Loïs Lubna Lucette Lucia Luciana
    Lucie Lucienne Lucile Lucille Lucy Lucía Ludivine Ludmila Ludmilla Luisa Lydia Lydie Lynda
    Lynn Lynne Lyudmila Léa Léna Léonie Léontine Mabel Machteld Maddalena Madeleine Mado Maeve
    Magali Magda Magdalena Maggie Mahaut Maike Mairead Maisie Maite Maja Malala Malgorzata
    Malgosia Malika Malin Manal Mandy Manon Manuela Marcela Marceline Marcelle Marcia Maren
    Margaret Margareta Margarethe Margarida Margarita Margaud Margaux Margherita Margit Margot
    Marguerita Marguerite Maria Mariam Mariama Mariana Marianne Maribel Marie Marie-Laure Mariella
    Marielle Marietta Marija Marijke Marika Marilyn Marina Marine Marion Marisa Mariétou Marjan
    Marjorie Marlene Marlène Marnie Marsha Marta Martha Marthe Martina Martine Marwa Mary Maryam
    Marylin Maryse María Masha Massandjé Mathilda Mathilde Maud Maureen Maxime Maxine Maya Maylis
    Maéva Maëla Maëlle Maëlly Maëlys Maïa Maïssa Małgorzata Meera Meg Megan Meghan Mehwish Melanie
    Melina Melissa Meredith Merete Meryem Mia Michaela Michelle Michèle Mihaela Mila Milena
    Millicent Millie Mina Minna Miranda Mireille Miriam Mirjam Mitsuko Moira Molly Mona Monica
    Monika Monique Morag Morgane Mounia Muna Muriel Mwajuma Mylène Myra Myriam Myrtille Mélanie
    Mélissa Mélodie Mónica Nabila Nadezhda Nadia Nadine Nadège Nafissatou Nahla Najat Najla Naledi
    Nancy Naoko Naomi Nastassia Natacha Natalia Natalie Natasha Nathalie Nawal Nawel Naïma Ndeye
    Nell Nelly Nerea Neve Ngozi Nia Niamh Nicky Nicole Nikki Nimmi Nina Ninon Nisha Nkechi Noelle
    Noemi Nokuthula Nolwenn Nomsa Nomvula Noor Nora Nour Noura Noélie Noémi Noémie Nuala Nuria
    Nurul Nyasha Octavia Océane Oddný Odette Odile Oksana Olena Olga Olivera Olivia Olympe Ondina
    Ondine Oonagh Ophélie Oriane Orla Ornella Oumou Oxana Paige Paloma Pamela Paola Parvati
    Pascale Patricia Paula Paule Paulette Pauline Pearl Peggy Pernille Perrine Petra Petronella
    Philippa Philippine Phoebe Phyllis Pilar Pippa Polina Polly Pooja Portia Priscilla Priya Prune
    Putri Pénélope Pétronille Quitterie Rachel Rachida Radhika Rafaela Raissa Raluca Ramata
    Ramatoulaye Ramona Rana Rania Raphaëlle Raquel Raymonde Rebecca Reem Reine Rena Renata Renate
    Renee Renée Rhiannon Rhona Rim Risa Rita Ritu Rivka Roberta Robyn Rochelle Rocío Roisin
    Rokhaya Rokia Romane Romina Romy Rosa Rosalba Rosalie Rosalind Rosalyn Rosamund Rosanna
    Rosario Rose Roselyne Rosemarie Rosemary Rosine Rowena Roxane Roxanne Rozenn Ruby Rukhsana
    Ruta Ruth Régine Sabine Sabrina Sabrine Sadia Safia Safiya Saima Sakura Saleha Sally Salma
    Salome Salomé Salwa Samantha Samia Samira Sandi Sandra Sandrine Sanna Saoirse Sara Sarah
    Saskia Savita Seema Segolène Selma Seraphine Serena Shabana Shamima Shanna Shari Sharon Shauna
    Sheena Sheila Shelley Sherry Shilpa Shira Shirley Shreya Sibylle Sidonie Sienna Signe Sigrid
    Silja Silvana Silvia Simona Simone Sinead Sinéad Siobhan Siri Siti Sive Sixtine Sofie Sofía
    Soifia Soizic Sokhna Solange Soline Solveig Solène Sonia Sonja Sophia Sophie Soraya Sorcha
    Soumaya Stacey Stefania Stefanie Stella Stephanie Stephany Stéphanie Sue Sumaya Sunita Susan
    Susanna Susanne Sushma Suzanna Suzanne Suzie Suzon Svetlana Swati Sybil Sylvaine Sylvia
    Sylviane Sylvie Synne Ségolaine Ségolène Séverine Tabitha Tahira Talia Tallulah Tamar Tamara
    Tamsin Tania Tanvi Tanya Tara Tasha Tatiana Tatyana Temitope Teresa Tess Tessa Thandi Thandiwe
    Thaïs Thea Thelma Theresa Therese Thuy Thérèse Tilda Tilly Tina Tiphaine Titilayo Toinette
    Tonya Tove Tracy Tricia Trine Trish Trisha Trudy Ulla Ulrike Uma Una Ursula Usha Vaishali
    Valentina Valentine Valeria Valerie Valérie Vanessa Velma Vera Verena Verity Veronica Vicki
    Vicky Victoire Victoria Victorine Vigdis Viktoria Viktoriia Vilma Violaine Violet Violeta
    Virginia Virginie Vivian Viviane Vivienne Véra Véronique Wafa Wanda Wangari Wanjiru Wendy
    Weronika Whitney Wiebke Wilhelmina Wilma Winifred Xanthe Xenia Ximena Yaa Yara Yasmina Yasmine
    Yaël Yekaterina Yewande Ylva Yoko Yolande Yoshiko Ysaline Yseult Yuki Yulia Yuliia Yuliya
    Yumiko Yvette Yvonne Zaha Zahra Zainab Zanele Zara Zaynab Zehra Zeinab Zelda Zina Zodwa Zoe
    Zofia Zohra Zoé Zuzana Zélie Ángela Ève Édith Éliane Élisa Élisabeth Élise Élodie Éléonore
    Émilie Évelyne Žaneta
"""

_EITHER: Final = """
    Alassane Prabowo Puck Billy Bobby Frankie Piet Pieter Yevgeni Evgeny Mehidy Sonny
    Mason Rob
    Alex Alexis Andrea Ange Ashley Camille Candide Casey Charlie Chris Claude Dominique Eden
    Francis Gwen Jackie Ji Jocelyn Jordan Jun Kerry Kim Lee Leslie Loan Lou Maxence Min Morgan
    Ngoc Nicola Noor Pat Robin Sacha Sam Sasha Stevie Taylor Thanh Wei Yael Yannick
"""


@cache
def _load_genders() -> dict[str, str]:
    men, women, either = (frozenset(fold_accents(t).split()) for t in (_MEN, _WOMEN, _EITHER))
    return {
        **dict.fromkeys(men, "m"),
        **dict.fromkeys(women, "f"),
        **dict.fromkeys((men & women) | either, ""),
    }


@lru_cache(maxsize=4096)
def given_gender(word: str) -> str | None:
    """`m` or `f` for a given name, nothing where both bear it; None for other words.

    Accents do not count, and of a double name (Jean-Marie) the first half decides.
    """
    if not word[:1].isupper():
        return None
    key = fold_accents(word)
    genders = _load_genders()
    gender = genders.get(key)
    return gender if gender is not None else genders.get(key.partition("-")[0])


FAMILY_FIRST: Final = words("""
    Ahn Bae Baek Bui Cai Cao Chan Chen Cheng Cheung Cho Choi Dang Deng
    Ding Do Du Duong Fan Feng Fu Gao Guo Han
    Hoang Hong Hou Hu Huang Hwang Jeon Jia Jiang Jin Jung Kang Kim Kong Kwon Lee Lei Li Liang Lim
    Lin Liu Lu Luo Ma Mao Meng Moon Ngo Nguyen Nguyên Ning Ouyang Pan Park Peng Pham Phan Qian Qin
    Ren Ryu Seo Shao Shen Shi Shin Song Su Sun Tan Tang Tian To Tran Vo Wang Wei Wen Wu Xi Xia
    Xiao Xie Xiong Xu Yan Yang Yao Ye Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou
    Zhu Zou
    """)
"""Family names that stand before the given name, Korean, Chinese and Vietnamese."""
